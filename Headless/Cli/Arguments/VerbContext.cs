using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Work;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The parsed arguments of one run of a verb, and where it writes.</summary>
internal sealed class VerbContext(
    ParseResult arguments, Terminal terminal, IRunWatch watch, CancellationToken cancellation)
{
    /// <summary>What was typed.</summary>
    public ParseResult Arguments => arguments;

    /// <summary>Where the verb writes.</summary>
    public Terminal Terminal { get; } = terminal;

    /// <summary>Set when the user interrupts.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Who watches over the scripts of this process.</summary>
    public IRunWatch Watch { get; } = watch;

    /// <summary>Says that what an interrupted run has finished is being told.</summary>
    public void Finishes()
    {
        Terminal.Finishes();
        Watch.Telling();
    }

    /// <summary>The year by which a contract's year of one digit is read, as in ESZ5.</summary>
    public int PresentYear { get; } = DateTime.UtcNow.Year;

    /// <summary>Does work that the user may interrupt, and shows what it tells meanwhile.</summary>
    public T Do<T>(Func<IProgress<WorkProgress>, CancellationToken, T> work) =>
        Terminal.Show(progress => work(Watch.IsAgain ? new OnlyShares(progress) : progress, Cancellation));

    /// <summary>Value of an option, or its default.</summary>
    public T? Get<T>(Option<T> option) => arguments.GetValue(option);

    /// <summary>Value of an argument, or its default.</summary>
    public T? Get<T>(Argument<T> argument) => arguments.GetValue(argument);

    /// <summary>Value of an option that the parser has already demanded.</summary>
    public T Require<T>(Option<T> option) => arguments.GetRequiredValue(option);

    /// <summary>
    /// Reads an option's text, turning a <see cref="FormatException"/> into a wrong argument that names the option.
    /// </summary>
    public T? Parse<T>(Option<string> option, Func<string, T> parse) =>
        arguments.GetValue(option) is { } text ? Parsed(option, text, parse) : default;

    /// <summary>Reads every text of an option, turning a <see cref="FormatException"/> into a wrong argument.</summary>
    public IReadOnlyList<T> ParseAll<T>(Option<string[]> option, Func<string, T> parse) =>
        [.. (arguments.GetValue(option) ?? []).Select(text => Parsed(option, text, parse))];

    private static T Parsed<T>(Option option, string text, Func<string, T> parse)
    {
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
