using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Xml.Serialization;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// A script hosts the indicators that it asked for: it takes them through their states and lends them its series.
/// </summary>
public abstract partial class NinjaScriptBase
{
    private readonly List<NinjaScriptBase> _hosted = new();
    private ISeries<double>? _pendingInput;

    /// <summary>The script that hosts this one; null for a script on its own.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public NinjaScriptBase? Parent { get; set; }

    /// <summary>The run that the script belongs to; null before Configure.</summary>
    internal ScriptContext Context { get; set; } = null!;

    /// <summary>True from the moment that all series are there, just before DataLoaded.</summary>
    internal bool DataAttached { get; set; }

    internal bool IsRealtime => State == State.Realtime;

    /// <summary>
    /// True for the indicator by which a strategy or column calls the methods that make indicators: it never runs, and what it
    /// makes is hosted by its parent.
    /// </summary>
    private bool IsFactory => Parent is not null && State <= State.SetDefaults && Context is null;

    /// <summary>
    /// Asks for another state. Terminated, from DataLoaded on, ends the run after the event in work; any other request is
    /// ignored.
    /// </summary>
    public override void SetState(State state)
    {
        if (State < State.DataLoaded || State >= State.Terminated || state != State.Terminated || Context is null) return;
        Context.Root.Context.EndRequested = true;
    }

    /// <summary>
    /// Hosts an indicator: it gets this script as its parent, its input and primary series, and is taken through Configure; once
    /// this script has all its series, through DataLoaded and on to this script's state.
    /// </summary>
    internal void Host(NinjaScriptBase indicator, ISeries<double>? input)
    {
        NinjaScriptBase host = IsFactory ? Parent! : this;
        indicator.Parent = host;
        indicator.Context = host.Context;
        indicator.Calculate = host.Calculate;
        indicator._pendingInput = Unwrap(input ?? host.Input);
        host._hosted.Add(indicator);
        indicator.AttachPrimaryOfInput();
        indicator.CreatePlots();
        indicator.ChangeState(State.Configure);
        if (host.State >= State.DataLoaded || host.DataAttached) indicator.LoadHosted();
    }

    /// <summary>
    /// Takes the indicators that were asked for in Configure through DataLoaded, now that all series are there.
    /// </summary>
    internal void LoadPendingHosted()
    {
        foreach (NinjaScriptBase indicator in _hosted.Where(h => h.State == State.Configure).ToArray()) indicator.LoadHosted();
    }

    /// <summary>Changes the state of what this script hosts, then its own.</summary>
    internal void ChangeStateOfAll(State state)
    {
        foreach (NinjaScriptBase indicator in _hosted.ToArray()) indicator.ChangeStateOfAll(state);
        ChangeState(state);
    }

    /// <summary>
    /// Forgets what a run that has ended gave the script: series, hosted indicators, added series, plots' values.
    /// </summary>
    internal void ForgetRun()
    {
        _hosted.Clear();
        _requested.Clear();
        ForgetPlots();
        DataAttached = false;
        BarsInProgress = 0;
    }

    private void AttachPrimaryOfInput()
    {
        (BarsSeries bars, _inputPrice) = _pendingInput switch
        {
            Bars b => (b.BarsSeries, PriceType.Close),
            PriceSeries p => (p.Bars.BarsSeries, p.PriceType),
            NinjaScriptBase s when s.BarsArray.Length > 0 => (s.BarsArray[0].BarsSeries, PriceType.Close),
            Series<double> s => (s.Owner.BarsArray[s.SeriesIndex].BarsSeries, PriceType.Close),
            _ => (Parent!.BarsArray[0].BarsSeries, PriceType.Close),
        };
        Attach(new[] { bars });
    }

    private void LoadHosted()
    {
        var series = new List<BarsSeries> { BarsArray[0].BarsSeries };
        foreach (SeriesRequest request in _requested) series.Add(Parent!.FindSeries(request, this));
        Attach(series.ToArray());
        _input = _pendingInput is Data.Bars or PriceSeries ? null : new InputSeries(this, _pendingInput!);
        if (_input is null) Inputs[0] = PriceAt(0, _inputPrice);
        _pendingInput = null;
        CreatePlots();
        DataAttached = true;
        LoadPendingHosted();
        ChangeState(State.DataLoaded);
        ChangeState(State.Historical);
        if (Parent!.State is State.Transition or State.Realtime) ChangeState(State.Transition);
        if (Parent.State == State.Realtime) ChangeState(State.Realtime);
    }

    private BarsSeries? TryFindSeries(SeriesRequest request) => BarsArray
        .Select(bars => bars.BarsSeries).FirstOrDefault(series => request.Describes(series, BarsArray[0].BarsSeries));

    private BarsSeries FindSeries(SeriesRequest request, NinjaScriptBase indicator) => TryFindSeries(request)
        ?? throw new InvalidOperationException(
            $"The hosted indicator '{indicator.Name}' adds the series {request}, which its host '{Name}' does not have. "
            + "The host must repeat the AddDataSeries calls of the indicators it hosts.");
}
