using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Work.Instruments;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary><c>instruments</c>: what is built in, with tick size, value, currency and hours.</summary>
internal sealed class InstrumentsVerb : Verb
{
    private readonly Argument<string?> _name = new("NAME")
    {
        Description = "One instrument alone, by any name of it: ES, \"ES 12-25\", ESZ25, \"ES DEC25\".",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _instruments = new("--instruments")
    {
        HelpName = "FILE", Description = "JSON list of further instruments: name, tickSize, pointValue, hours.",
    };

    /// <inheritdoc/>
    public override string Name => "instruments";

    /// <inheritdoc/>
    public override string Description => "List the instruments that are built in: tick size, point value, currency, hours.";

    /// <inheritdoc/>
    public override IEnumerable<Argument> Arguments => [_name];

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_instruments];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        IReadOnlyList<InstrumentResult> instruments = InstrumentsWork.Run(new InstrumentsRequest
        {
            Name = context.Get(_name), Instruments = context.Get(_instruments), PresentYear = context.PresentYear,
        });
        InstrumentTable.Write(context.Terminal.Tables, instruments);
        return new VerbResult(new { instruments });
    }
}
