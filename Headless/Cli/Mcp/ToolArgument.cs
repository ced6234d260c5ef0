using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Cli.Outputs;

namespace NT8Bridge.Headless.Cli.Mcp;

/// <summary>An argument of a tool: an option of the verb behind it, with the verb's own description.</summary>
/// <param name="Name">As the agent writes it: the option's name with underscores.</param>
/// <param name="Option">The option, "--tick-replay" for example; empty for what stands without a name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsList">Whether it may have several values.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Choices">The values that it may have; empty for any.</param>
internal sealed record ToolArgument(
    string Name,
    string Option,
    ArgumentKind Kind,
    bool IsList,
    bool IsRequired,
    string Description,
    IReadOnlyList<string> Choices)
{
    /// <summary>Options whose values are files and folders that the verb reads.</summary>
    internal static readonly string[] Inputs =
    [
        "--script", "--import", "--bars", "--ticks", "--db", "--instruments", "--template", "--rolls", "--model",
    ];

    /// <summary>Options of names and values.</summary>
    private static readonly string[] Pairs = ["--param", "--grid"];

    /// <summary>The argument for an option of a verb.</summary>
    public static ToolArgument Of(Option option) => new(
        Named(option.Name), option.Name, KindOf(option), option.ValueType.IsArray, option.Required, option.Description ?? "",
        Nullable.GetUnderlyingType(option.ValueType) is var type && (type ?? option.ValueType) is { IsEnum: true } choice
            ? [.. Enum.GetNames(choice).Select(name => char.ToLowerInvariant(name[0]) + name[1..])] : []);

    /// <summary>The argument for what follows a verb without a name.</summary>
    public static ToolArgument Of(Argument argument, ArgumentKind kind) => new(
        Named(argument.Name) + (argument.ValueType.IsArray ? "s" : ""), "", kind, argument.ValueType.IsArray,
        argument.Arity.MinimumNumberOfValues > 0, argument.Description ?? "", []);

    private static string Named(string option) =>
        option.TrimStart('-').Replace('-', '_').ToLowerInvariant();

    private static ArgumentKind KindOf(Option option)
    {
        if (option is OutputOption) return ArgumentKind.Output;
        if (Inputs.Contains(option.Name)) return ArgumentKind.Input;
        if (Pairs.Contains(option.Name)) return ArgumentKind.Values;
        Type type = Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType;
        return type == typeof(bool) ? ArgumentKind.Flag
            : type == typeof(int) || type == typeof(long) || type == typeof(double) ? ArgumentKind.Number
            : ArgumentKind.Text;
    }
}
