using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Indicators;

namespace NT8Bridge.Signals;

/// <summary>
/// Adds up what an engine would hold in memory before any of it is made, and refuses a model with which it would be too much: an
/// indicator may look back 100,000 bars, and a model may name any number of them.
/// </summary>
internal sealed class MemoryBudget
{
    /// <summary>
    /// Bytes that one engine may take. The engine runs inside NinjaTrader, where every chart with the strategy has one: four of
    /// the largest are a gigabyte. The built-in model takes less than two megabytes in the usual window.
    /// </summary>
    internal const long Most = 256L << 20;

    /// <summary>An engine has three states of all that a bar changes: the one it works with and two older ones.</summary>
    internal const int States = 3;

    /// <summary>Bytes that an indicator takes beside its windows.</summary>
    private const int BytesOfAnIndicator = 512;

    private const int Named = 3;

    private readonly string _model;
    private readonly HashSet<IndicatorRequest> _first = new();
    private readonly List<(string Name, long Bytes)> _largest = new();
    private long _sum;

    /// <param name="model">Name of the model, for the refusal.</param>
    internal MemoryBudget(string model) => _model = model;

    /// <summary>Adds a part.</summary>
    internal void Add(string name, long bytes)
    {
        _sum += bytes;
        if (_largest.Count == Named && _largest[Named - 1].Bytes >= bytes) return;
        int place = _largest.FindIndex(other => other.Bytes < bytes);
        _largest.Insert(place < 0 ? _largest.Count : place, (name, bytes));
        if (_largest.Count > Named) _largest.RemoveAt(Named);
    }

    /// <summary>Adds an indicator on a number of timeframes.</summary>
    internal void Add(IndicatorRequest request, int timeframes) => Add(
        timeframes == 1 ? request.Main.ToString() : $"{request.Main} on {timeframes} timeframes",
        (request.Bytes + BytesOfAnIndicator) * States * timeframes);

    /// <summary>Adds an indicator on one timeframe unless it has been added so before.</summary>
    internal void AddOnce(IndicatorRequest request)
    {
        if (_first.Add(request.Main)) Add(request, 1);
    }

    /// <summary>Refuses what is too much.</summary>
    /// <param name="isWhole">False while more may be added.</param>
    /// <exception cref="SignalModelException">The parts are more than <see cref="Most"/>.</exception>
    internal void Verify(bool isWhole = true)
    {
        if (_sum <= Most) return;
        throw new SignalModelException(string.Empty, string.Format(
            CultureInfo.InvariantCulture,
            "'{0}' would take {1}{2} of memory in an engine, of which {3} are allowed, because the engines of several charts "
            + "share one process; the largest parts are {4}. Shorten periods, or the list of indicators, which are kept on every "
            + "timeframe.",
            _model, isWhole ? "" : "more than ", Megabytes(_sum), Megabytes(Most),
            string.Join(", ", _largest.Select(part => part.Name + " with " + Megabytes(part.Bytes)))));
    }

    private static string Megabytes(long bytes) =>
        ((bytes + (1 << 20) - 1) >> 20).ToString("N0", CultureInfo.InvariantCulture) + " MB";
}
