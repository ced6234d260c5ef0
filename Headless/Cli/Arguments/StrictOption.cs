using System.CommandLine;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>
/// Options whose values are numbers or choices. The parser's own conversion would take 2,50 for 250 and any number for a choice;
/// these are read as values of scripts' properties are.
/// </summary>
internal static class StrictOption
{
    /// <summary>Has the option's value read by <see cref="ValueText"/>; gives the same option.</summary>
    public static Option<T> ReadStrictly<T>(this Option<T> option)
    {
        option.CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            if (ValueText.TryRead(text, typeof(T), out object? value)) return (T?)value;
            result.AddError($"{option.Name}: {ValueKind.IsNone(text, typeof(T))}.");
            return default;
        };
        return option;
    }
}
