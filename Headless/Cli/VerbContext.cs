using System;
using System.CommandLine;
using System.Threading;

namespace NT8Bridge.Headless.Cli;

/// <summary>The parsed arguments of one run of a verb, and where it writes.</summary>
internal sealed class VerbContext(ParseResult arguments, Terminal terminal, CancellationToken cancellation)
{
    /// <summary>Where the verb writes.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>Set when the user interrupts.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Value of an option, or its default.</summary>
    public T? Get<T>(Option<T> option) => arguments.GetValue(option);

    /// <summary>Value of an argument, or its default.</summary>
    public T? Get<T>(Argument<T> argument) => arguments.GetValue(argument);

    /// <summary>Value of an option that the parser has already demanded.</summary>
    public T Require<T>(Option<T> option) => arguments.GetRequiredValue(option);

    /// <summary>Reads an option's text, turning a <see cref="FormatException"/> into a wrong argument that names the option.</summary>
    public T? Parse<T>(Option<string> option, Func<string, T> parse)
    {
        string? text = arguments.GetValue(option);
        if (text is null) return default;
        try
        {
            return parse(text);
        }
        catch (FormatException e)
        {
            throw new WrongArgumentException($"{option.Name}: {e.Message}", e);
        }
    }
}
