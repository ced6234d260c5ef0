using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Live.Start;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Display;

/// <summary>An engine that only accompanies a chart: it takes the chart's bars and has no file, no stream and no order.</summary>
internal sealed class OwnEngine
{
    private readonly TradingEngine _engine;
    private readonly Readiness _readiness;
    private readonly IndicatorOutput[] _outputs;

    internal OwnEngine(EngineOptions settings, SignalModel model, ISessionCalendar calendar, IReadOnlyList<string> outputs)
    {
        Settings = settings;
        Model = model;
        _engine = new TradingEngine(With(settings, outputs), model, calendar);
        _readiness = new Readiness(_engine);
        _outputs = outputs.Select(_engine.Output).ToArray();
    }

    /// <summary>The settings that it was made for; its own have the wanted outputs beside.</summary>
    internal EngineOptions Settings { get; }

    internal SignalModel Model { get; }

    /// <summary>How many of the chart's bars it has taken.</summary>
    internal int Taken { get; private set; }

    internal EngineRow Row(string instrument) => EngineRow.Of(instrument, _engine, _readiness);

    /// <summary>True when an engine of these settings and rules gives the same numbers.</summary>
    internal bool IsLike(EngineOptions settings, SignalModel model) =>
        model.Json == Model.Json && settings.Interval == Settings.Interval && settings.Window == Settings.Window
        && settings.Seeding == Settings.Seeding && settings.Timeframes.SequenceEqual(Settings.Timeframes);

    /// <summary>Takes the next bar of the chart and writes its numbers into the chart's point.</summary>
    internal void Take(in Bar bar, ChartPoint point)
    {
        Taken++;
        if (_engine.OnBar(bar, BarOrigin.PlatformHistory) != BarOutcome.Accepted) return;
        point.TakeOwn(_engine.Signals[0], _readiness.IsMet(), Array.ConvertAll(_outputs, output => output.Value));
    }

    private static EngineOptions With(EngineOptions settings, IReadOnlyList<string> outputs) => new()
    {
        Interval = settings.Interval,
        Window = settings.Window,
        Seeding = settings.Seeding,
        ReadinessDigits = settings.ReadinessDigits,
        Timeframes = settings.Timeframes.Union(outputs.Select(name => BarInterval.Parse(name.Split('.')[0]))).ToList(),
        Watch = outputs.ToList(),
    };
}
