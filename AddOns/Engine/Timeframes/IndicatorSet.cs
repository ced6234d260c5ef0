using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Indicators;

namespace NT8Bridge.Timeframes;

/// <summary>
/// The indicators of one timeframe, updated together by one closed bar, and their last known outputs. What is asked for
/// twice is computed once. The plan is fixed before the first bar; updating allocates nothing.
/// </summary>
public sealed class IndicatorSet
{
    private readonly List<string> _names = new();
    private readonly List<IndicatorRequest> _requests = new();
    private Indicator[] _indicators = Array.Empty<Indicator>();
    private bool[] _readsVolume = Array.Empty<bool>();
    private PublishedOutput[] _plan = Array.Empty<PublishedOutput>();
    private double[] _values = Array.Empty<double>();

    /// <summary>Names of the outputs in the order they were asked for, as the model writes them: "ema9", "macd.signal".</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Number of outputs.</summary>
    public int Count => _names.Count;

    /// <summary>The last known value of an output; NaN until its indicator is ready.</summary>
    public double this[int slot] => _values[slot];

    /// <summary>The last known value by name; NaN until ready.</summary>
    /// <exception cref="KeyNotFoundException">The model does not ask for that name on this timeframe.</exception>
    public double this[string name]
    {
        get
        {
            int slot = _names.IndexOf(name);
            return slot >= 0 ? _values[slot] : throw new KeyNotFoundException(
                $"'{name}' is not computed on this timeframe. Computed are: {string.Join(", ", _names)}.");
        }
    }

    /// <summary>The last known values by slot; the same array from <see cref="Build"/> on.</summary>
    internal double[] Values => _values;

    /// <summary>The indicator behind an output.</summary>
    internal Indicator IndicatorOf(int slot) => _plan[slot].Indicator;

    /// <summary>Asks for an output; the same name gives the same slot.</summary>
    internal int Ask(string name, IndicatorRequest request)
    {
        int slot = _names.IndexOf(name);
        if (slot >= 0) return slot;
        _names.Add(name);
        _requests.Add(request);
        return _names.Count - 1;
    }

    /// <summary>Makes the plan: one indicator for all outputs that share name and parameters.</summary>
    internal void Build(IndicatorSeeding seeding, Sessions.ISessionCalendar calendar)
    {
        var indicators = new List<Indicator>();
        var readsVolume = new List<bool>();
        var known = new Dictionary<IndicatorRequest, int>();
        _plan = new PublishedOutput[_requests.Count];
        for (int i = 0; i < _requests.Count; i++)
        {
            IndicatorRequest main = _requests[i].Main;
            if (!known.TryGetValue(main, out int owner))
            {
                owner = indicators.Count;
                known.Add(main, owner);
                indicators.Add(IndicatorCatalog.Create(main, seeding, calendar));
                readsVolume.Add(main.Entry.Input == IndicatorInput.Volume);
            }

            _plan[i] = new PublishedOutput(indicators[owner], _requests[i].Output);
        }

        _indicators = indicators.ToArray();
        _readsVolume = readsVolume.ToArray();
        _values = new double[_requests.Count];
        Forget();
    }

    internal void Update(in Bar bar)
    {
        Indicator[] indicators = _indicators;
        bool[] readsVolume = _readsVolume;
        for (int i = 0; i < indicators.Length && i < readsVolume.Length; i++)
            indicators[i].Feed(bar, readsVolume[i] ? bar.Volume : bar.Close);
        Publish();
    }

    internal void Reset()
    {
        foreach (Indicator indicator in _indicators) indicator.Reset();
        Forget();
    }

    internal void CopyFrom(IndicatorSet other)
    {
        for (int i = 0; i < _indicators.Length; i++) _indicators[i].CopyFrom(other._indicators[i]);
        Array.Copy(other._values, _values, _values.Length);
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (Indicator indicator in _indicators) indicator.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        foreach (Indicator indicator in _indicators) indicator.Restore(reader);
        Publish();
    }

    /// <summary>
    /// Takes over the outputs of the indicators. Most are a main output, which needs no virtual call, nor does the look-back,
    /// which is known since the plan was made.
    /// </summary>
    private void Publish()
    {
        double[] values = _values;
        PublishedOutput[] plan = _plan;
        for (int i = 0; i < plan.Length && i < values.Length; i++)
        {
            ref readonly PublishedOutput published = ref plan[i];
            Indicator indicator = published.Indicator;
            values[i] = indicator.Samples < published.WarmupPeriod ? double.NaN
                : published.Output == 0 ? indicator.Value
                : indicator.ReadOutput(published.Output);
        }
    }

    private void Forget()
    {
        for (int i = 0; i < _values.Length; i++) _values[i] = double.NaN;
    }

    /// <summary>Where the value of a slot comes from.</summary>
    private readonly struct PublishedOutput
    {
        internal PublishedOutput(Indicator indicator, int output)
        {
            Indicator = indicator;
            WarmupPeriod = indicator.WarmupPeriod;
            Output = output;
        }

        internal Indicator Indicator { get; }

        internal int WarmupPeriod { get; }

        internal int Output { get; }
    }
}
