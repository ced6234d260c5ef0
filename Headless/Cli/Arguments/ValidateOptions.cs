using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which a user says how the best run of an optimisation is validated.</summary>
internal sealed class ValidateOptions
{
    private readonly Option<bool> _validate = new("--validate")
    {
        Description = "Ask how likely the best run is luck: walk-forward, overfitting, deflated Sharpe, Monte Carlo, stress.",
    };

    private readonly Option<int?> _optimizationDays = new Option<int?>("--optimization-days")
    {
        HelpName = "N", Description = "Walk-forward: calendar days of an optimization period. Without it: half of the data.",
    }.ReadStrictly();

    private readonly Option<int?> _testDays = new Option<int?>("--test-days")
    {
        HelpName = "N", Description = "Walk-forward: calendar days of a test period. Without it: a sixth of the data.",
    }.ReadStrictly();

    private readonly Option<bool> _anchored = new("--anchored")
    {
        Description = "Walk-forward: every optimization period begins with the data.",
    };

    private readonly Option<int?> _incubation = new Option<int?>("--incubation")
    {
        HelpName = "DAYS",
        Description = "Hold back so many calendar days at the end of the data; only the chosen combination is run on them, once.",
    }.ReadStrictly();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_validate, _optimizationDays, _testDays, _anchored, _incubation];

    /// <summary>What the user said; null where nobody asks for a validation.</summary>
    /// <param name="context">What was typed.</param>
    /// <param name="seed">Determines what is drawn.</param>
    /// <exception cref="WrongArgumentException">An option tells how, and none asks for it.</exception>
    public ValidateTerms? Read(VerbContext context, ulong seed)
    {
        if (context.Get(_validate))
        {
            return new ValidateTerms
            {
                OptimizationDays = context.Get(_optimizationDays), TestDays = context.Get(_testDays),
                IsAnchored = context.Get(_anchored), IncubationDays = context.Get(_incubation), Seed = seed,
            };
        }

        Option? idle = All.Skip(1).FirstOrDefault(option => context.Arguments.GetResult(option) is { Implicit: false });
        return idle is null ? null : throw new WrongArgumentException($"{idle.Name} is for --validate.");
    }
}
