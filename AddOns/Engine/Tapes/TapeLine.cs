using System;
using System.Collections.Generic;

namespace NT8Bridge.Tapes;

/// <summary>A line of a tape as it was read.</summary>
public sealed class TapeLine
{
    private readonly TapeField[] _fields;

    internal TapeLine(TapeKind kind, long number, bool isSound, long utcTicks, TapeField[] fields)
    {
        Kind = kind;
        Number = number;
        IsSound = isSound;
        UtcTicks = utcTicks;
        _fields = fields;
    }

    /// <summary>What it tells.</summary>
    public TapeKind Kind { get; }

    /// <summary>Its number in the file; the header is line 1.</summary>
    public long Number { get; }

    /// <summary>False when it was changed after it was written.</summary>
    public bool IsSound { get; }

    /// <summary>
    /// False when time, a price or the volume of its bar was changed after it was written; true on lines without a bar.
    /// </summary>
    public bool HasSoundBar => Kind is not (TapeKind.Bar or TapeKind.Engine) || TextOf("mark") == TapeCheck.MarkOf(ToBar());

    /// <summary>Time of the bar or the event, UTC ticks; 0 for a line without one.</summary>
    public long UtcTicks { get; }

    /// <summary>Its members in their order, kind, time and check left out.</summary>
    public IReadOnlyList<TapeField> Fields => _fields;

    /// <summary>The series of a bar; −1 on other lines.</summary>
    public int Series => Kind == TapeKind.Bar ? (int)NumberOf("series") : -1;

    /// <summary>True for an order or a fill that did not happen in history.</summary>
    public bool IsLive => TextOf("when") == TapeNames.Live;

    /// <summary>The value of a number; NaN when there is none of that name.</summary>
    public double NumberOf(string name)
    {
        foreach (TapeField field in _fields)
        {
            if (field.Name == name) return field.Number;
        }

        return double.NaN;
    }

    /// <summary>The value of a text; empty when there is none of that name.</summary>
    public string TextOf(string name)
    {
        foreach (TapeField field in _fields)
        {
            if (field.Name == name) return field.Text ?? string.Empty;
        }

        return string.Empty;
    }

    /// <summary>The bar of a line that has one.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public Bar ToBar()
    {
        if (Kind != TapeKind.Bar && Kind != TapeKind.Engine) throw new InvalidOperationException($"line {Number} has no bar");
        double ticks = NumberOf("ticks");
        return new Bar(
            UtcTicks, NumberOf("open"), NumberOf("high"), NumberOf("low"), NumberOf("close"), (long)NumberOf("volume"),
            double.IsNaN(ticks) ? 0 : (int)ticks);
    }
}
