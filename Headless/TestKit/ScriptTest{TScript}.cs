using System;
using System.Globalization;
using System.IO;
using System.Linq.Expressions;
using System.Reflection;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Faults;

namespace NT8Bridge.Testing;

/// <summary>
/// A script with its settings and market. Every call gives a new one and leaves the old one as it was; each run is one of its
/// own, so that tests can run in parallel.
/// </summary>
/// <typeparam name="TScript">The script's class.</typeparam>
public sealed class ScriptTest<TScript>
    where TScript : NinjaScriptBase
{
    private const string TimeForm = "yyyy-MM-dd HH:mm";
    private readonly TestPlan _plan;

    internal ScriptTest(TestPlan plan) => _plan = plan;

    /// <summary>Sets a property of the script, as its user would in the dialog.</summary>
    /// <param name="property">As in s => s.Period.</param>
    /// <param name="value">Its value.</param>
    public ScriptTest<TScript> With<TValue>(Expression<Func<TScript, TValue>> property, TValue value)
    {
        ArgumentNullException.ThrowIfNull(property);
        return property.Body is MemberExpression { Member: PropertyInfo named }
            ? With(named.Name, value!)
            : throw new ScriptTestException($"'{property}' names no property; write s => s.Period.");
    }

    /// <summary>Sets a property by its name; text is read as the dialog reads it.</summary>
    public ScriptTest<TScript> With(string property, object value) =>
        new(_plan with { Parameters = _plan.Parameters.SetItem(property, value) });

    /// <summary>On what it runs.</summary>
    public ScriptTest<TScript> On(Market market) => new(_plan with { Market = market });

    /// <summary>What a contract costs on each side, in the instrument's currency.</summary>
    public ScriptTest<TScript> Commission(double perSide) => perSide >= 0 && double.IsFinite(perSide)
        ? new ScriptTest<TScript>((_plan with { Commission = perSide }) with
        {
            Parameters = _plan.Parameters.SetItem("IncludeCommission", true),
        })
        : throw new ScriptTestException(string.Create(CultureInfo.InvariantCulture, $"{perSide} is no amount of 0 or more."));

    /// <summary>How orders fill in history where a bar does not tell what came first.</summary>
    public ScriptTest<TScript> HistoricalFills(HistoricalFills fills) => new(_plan with { Fills = fills });

    /// <summary>Every trade of history reaches the script; the market has to be one of trades.</summary>
    public ScriptTest<TScript> TickReplay() => new(_plan with { IsTickReplay = true });

    /// <summary>What platform and broker do wrong while it is played. A fault that never happens fails the test.</summary>
    public ScriptTest<TScript> PlatformFaults(params PlatformFault[] faults) =>
        new(_plan with { Faults = (_plan.Faults ?? new PlatformFaults()) with { Faults = faults } });

    /// <summary>The same as the JSON that <c>play --platform-faults</c> takes, from a file or as it is.</summary>
    /// <param name="json">The text, or the path of a file that holds it.</param>
    public ScriptTest<TScript> PlatformFaults(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            bool isText = json.TrimStart().StartsWith('{');
            string text = isText ? json : File.ReadAllText(json);
            return new ScriptTest<TScript>(
                _plan with { Faults = Headless.Host.Faults.PlatformFaults.Parse(text, isText ? "faults" : json) });
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new ScriptTestException(e.Message, e);
        }
    }

    /// <summary>The account that is played on, in place of the playback's.</summary>
    public ScriptTest<TScript> OnAccount(TradedAccount account) =>
        new(_plan with { Faults = (_plan.Faults ?? new PlatformFaults()) with { Account = account } });

    /// <summary>What the script throws does not fail the run; <see cref="ScriptOutcome{TScript}.Fault"/> has it.</summary>
    public ScriptTest<TScript> MayThrow() => new(_plan with { MayThrow = true });

    /// <summary>Runs it as Strategy Analyzer would: all bars are history.</summary>
    /// <exception cref="ScriptTestException">The test cannot run as it is written, or the script threw.</exception>
    public ScriptOutcome<TScript> InHistory() => ScriptRuns.History<TScript>(_plan);

    /// <summary>
    /// Runs it on a chart that is played: so many bars are history, then every price is traded as if live, each bar by the trades
    /// from its open to the nearer extreme, to the other, and to its close.
    /// </summary>
    /// <param name="afterBars">Bars of the chart that are history.</param>
    /// <exception cref="ScriptTestException">The test cannot run as it is written, or the script threw.</exception>
    public ScriptOutcome<TScript> InPlayback(int afterBars = 0) =>
        ScriptRuns.Playback<TScript>(_plan, _plan.OnMarket.EndOf(afterBars));

    /// <summary>The same with the time at which the live part begins.</summary>
    /// <param name="from">As in "2025-11-03 09:30", in the market's zone.</param>
    public ScriptOutcome<TScript> InPlayback(string from)
    {
        if (!DateTime.TryParseExact(from, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local))
            throw new ScriptTestException($"'{from}' is no time of the form {TimeForm}, as in 2025-11-03 09:30.");
        TimeZoneInfo zone = (_plan.Market ?? throw new ScriptTestException("Say on what it runs: On(market).")).Plan.Zone;
        return ScriptRuns.Playback<TScript>(_plan, TimeZoneInfo.ConvertTimeToUtc(local, zone).Ticks);
    }

    /// <summary>
    /// No plot, series or order of it knew a bar that was still to come: it runs in history again and again, with every bar to
    /// come another one until the run is there.
    /// </summary>
    /// <exception cref="ScriptTestException">It did; the message names the first bar that knew more, and what.</exception>
    public ScriptTest<TScript> ExpectNoLookAhead()
    {
        Foresight.ExpectNone(_plan);
        return this;
    }

    /// <summary>No plot of it set the value of a past bar anew.</summary>
    /// <exception cref="ScriptTestException">One did; the message names the first such bar.</exception>
    public ScriptTest<TScript> ExpectNeverRepaints()
    {
        Foresight.ExpectNoRepainting(_plan);
        return this;
    }

    /// <summary>Runs it both ways; <see cref="BothOutcomes{TScript}.ExpectSame"/> says whether it did the same.</summary>
    /// <param name="afterBars">Bars of the chart that are history where it is played.</param>
    public BothOutcomes<TScript> InBoth(int afterBars = 0) => new(InHistory(), InPlayback(afterBars));
}
