using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Display;
using NT8Bridge.History;
using NT8Bridge.Live;
using NT8Bridge.Signals;

namespace NT8Bridge.Tests.Display;

/// <summary>
/// A chart with its indicator, and a strategy's engine with another model that starts when the chart has run for a while.
/// </summary>
internal sealed class ChartRig
{
    internal const int LiveFrom = 5000;
    internal static readonly string[] Outputs = { "5m.ema21", "5m.vwap", "15m.bollinger.upper" };
    private static readonly SignalModel Model = SignalModelReader.Read(
        "{\"name\":\"two averages\",\"buyAt\":3,\"sellAt\":-3,\"indicators\":[\"ema21\",\"vwap\",\"bollinger.upper\"],\"rules\":["
        + "{\"name\":\"up\",\"vote\":\"buy\",\"weight\":3,\"all\":[{\"left\":\"1m.ema9\",\"op\":\">\",\"right\":\"1m.ema21\"}]},"
        + "{\"name\":\"down\",\"vote\":\"sell\",\"weight\":3,"
        + "\"all\":[{\"left\":\"1m.ema9\",\"op\":\"<\",\"right\":\"1m.ema21\"}]}]}");

    private long _now;
    private int _bars;

    internal ChartRig(params string[] outputs)
    {
        Chart = new ChartValues("GC 12-13", new BarInterval(30), Gold.Calendar, outputs);
        Live = new LiveEngine(Engine(), new LiveOptions(), Array.Empty<IHistorySource>(), null, null, new GivenClock(() => _now));
        Display = new EngineDisplay("GC 12-13", Live);
        Live.PhaseChanged += _ => Display.Refresh();
    }

    internal ChartValues Chart { get; }

    internal LiveEngine Live { get; }

    internal EngineDisplay Display { get; }

    /// <summary>An engine with the strategy's model.</summary>
    internal static TradingEngine Engine() => new(new EngineOptions(), Model, Gold.Calendar);

    /// <summary>The numbers of an engine alone over the chart's bars.</summary>
    internal static Dictionary<long, (Signal Signal, double[] Outputs)> Alone(TradingEngine engine, int bars)
    {
        var numbers = new Dictionary<long, (Signal, double[])>();
        foreach (Bar bar in Gold.Bars.Take(bars))
        {
            engine.OnBar(bar, BarOrigin.PlatformHistory);
            numbers.Add(bar.EndUtcTicks, (engine.Signals[0], Outputs.Select(name => engine.Output(name).Value).ToArray()));
        }

        return numbers;
    }

    internal void History()
    {
        for (int i = 0; i < LiveFrom; i++) Chart.OnBar(Gold.Bars[i]);
    }

    /// <summary>The strategy starts; the chart looks at it.</summary>
    internal void Start()
    {
        _now = Gold.Bars[LiveFrom - 1].EndUtcTicks + TimeSpan.TicksPerSecond;
        Live.Start("GC 12-13");
        for (int i = 0; i < LiveFrom; i++) Live.OnPlatformBar(Gold.Bars[i]);
        Live.EndPlatformHistory();
        Display.AddViewer();
    }

    /// <summary>Live bars for both; the strategy sees them higher by <paramref name="shift"/>.</summary>
    internal void Bars(int count, double shift = 0, bool strategyFirst = true, int lookEvery = 1)
    {
        for (int i = 0; i < count; i++)
        {
            Bar bar = Gold.Bars[LiveFrom + _bars++];
            _now = bar.EndUtcTicks;
            if (!strategyFirst) Chart.OnBar(bar);
            Live.OnLiveBar(
                new Bar(bar.EndUtcTicks, bar.Open + shift, bar.High + shift, bar.Low + shift, bar.Close + shift, bar.Volume, 0));
            Display.OnBar();
            if (strategyFirst) Chart.OnBar(bar);
            if (i % lookEvery == 0) Chart.Refresh();
        }
    }

    internal ChartPoint At(int bar) => Chart.At(Gold.Bars[bar].EndUtcTicks)!;
}
