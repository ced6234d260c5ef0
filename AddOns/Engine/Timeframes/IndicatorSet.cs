using System;
using System.Collections.Generic;
using System.IO;
using NT8Bridge.Checksums;
using NT8Bridge.Indicators;

namespace NT8Bridge.Timeframes;

/// <summary>
/// The indicators of one timeframe, updated together by each closed bar, and their outputs by name and by slot (position). All
/// outputs are asked for first (<see cref="Ask"/>), then <see cref="Build"/> makes the indicators: one for all outputs with the
/// same indicator and parameters, so that nothing is computed twice. Updating allocates nothing.
/// </summary>
public sealed class IndicatorSet
{
    private readonly List<string> _names = new();
    private readonly Dictionary<string, int> _slots = new();
    private readonly List<IndicatorRequest> _requests = new();
    private Indicator[] _indicators = Array.Empty<Indicator>();
    private bool[] _readsVolume = Array.Empty<bool>();
    private NamedOutput[] _outputs = Array.Empty<NamedOutput>();

    /// <summary>Names of the outputs in the order of their slots, as the model writes them: "ema9", "macd.signal".</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Number of outputs.</summary>
    public int Count => _names.Count;

    /// <summary>Value of the output in a slot at the last closed bar; NaN until its indicator is ready.</summary>
    public double this[int slot] => _outputs[slot].Value;

    /// <summary>Value of the output with that name at the last closed bar; NaN until its indicator is ready.</summary>
    /// <exception cref="KeyNotFoundException">No output of that name is computed on this timeframe.</exception>
    public double this[string name]
    {
        get
        {
            return _slots.TryGetValue(name, out int slot) ? this[slot] : throw new KeyNotFoundException(
                $"'{name}' is not computed on this timeframe. Computed are: {string.Join(", ", _names)}.");
        }
    }

    /// <summary>The indicator that has the output in a slot.</summary>
    internal Indicator IndicatorOf(int slot) => _outputs[slot].Indicator;

    /// <summary>Asks for an output before <see cref="Build"/> and returns its slot; the same name has the same slot.</summary>
    internal int Ask(string name, IndicatorRequest request)
    {
        if (_slots.TryGetValue(name, out int slot)) return slot;
        _slots.Add(name, _names.Count);
        _names.Add(name);
        _requests.Add(request);
        return _names.Count - 1;
    }

    /// <summary>Makes the indicators for all outputs that were asked for.</summary>
    internal void Build(IndicatorSeeding seeding, Sessions.ISessionCalendar calendar)
    {
        var indicators = new List<Indicator>();
        var readsVolume = new List<bool>();
        var known = new Dictionary<IndicatorRequest, int>();
        _outputs = new NamedOutput[_requests.Count];
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

            _outputs[i] = new NamedOutput(indicators[owner], _requests[i].Output);
        }

        _indicators = indicators.ToArray();
        _readsVolume = readsVolume.ToArray();
    }

    /// <summary>
    /// Updates all indicators by a closed bar. The bar must be sound: the engine has checked it once, and the indicators do not
    /// check it again.
    /// </summary>
    internal void Update(in Bar bar)
    {
        Indicator[] indicators = _indicators;
        bool[] readsVolume = _readsVolume;
        for (int i = 0; i < indicators.Length && i < readsVolume.Length; i++)
            indicators[i].Advance(bar, readsVolume[i] ? bar.Volume : bar.Close);
    }

    /// <summary>As <see cref="Update"/>, and gives what <see cref="Hash"/> gives then.</summary>
    internal ulong UpdateAndHash(in Bar bar)
    {
        Indicator[] indicators = _indicators;
        bool[] readsVolume = _readsVolume;
        ulong sum = 0;
        for (int i = 0; i < indicators.Length && i < readsVolume.Length; i++)
        {
            Indicator indicator = indicators[i];
            indicator.Advance(bar, readsVolume[i] ? bar.Volume : bar.Close);
            sum = HashNext(sum, indicator);
        }

        return sum;
    }

    /// <summary>
    /// A hash over the main outputs of all indicators as they are now, ready or not. What has further outputs computes them from
    /// the same state.
    /// </summary>
    internal ulong Hash()
    {
        ulong sum = 0;
        foreach (Indicator indicator in _indicators) sum = HashNext(sum, indicator);
        return sum;
    }

    /// <summary>
    /// Takes the bits as they are: the only NaN that an indicator gives is <see cref="double.NaN"/>, and to ask each value of
    /// each bar whether it is one costs half as much as the whole hash.
    /// </summary>
    private static ulong HashNext(ulong sum, Indicator indicator) =>
        WordMix.Next(sum, (ulong)BitConverter.DoubleToInt64Bits(indicator.Value));

    internal void Reset()
    {
        foreach (Indicator indicator in _indicators) indicator.Reset();
    }

    internal void CopyFrom(IndicatorSet other)
    {
        for (int i = 0; i < _indicators.Length; i++) _indicators[i].CopyFrom(other._indicators[i]);
    }

    internal void Save(BinaryWriter writer)
    {
        foreach (Indicator indicator in _indicators) indicator.Save(writer);
    }

    internal void Restore(BinaryReader reader)
    {
        foreach (Indicator indicator in _indicators) indicator.Restore(reader);
    }

    /// <summary>The indicator and the number of its output that give the value of a slot.</summary>
    private readonly struct NamedOutput
    {
        private readonly int _warmupPeriod;
        private readonly int _output;

        internal NamedOutput(Indicator indicator, int output)
        {
            Indicator = indicator;
            _warmupPeriod = indicator.WarmupPeriod;
            _output = output;
        }

        internal Indicator Indicator { get; }

        internal double Value => Indicator.Samples < _warmupPeriod ? double.NaN
            : _output == 0 ? Indicator.Value
            : Indicator.ReadOutput(_output);
    }
}
