using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader.Ncd;

namespace NT8Bridge.Headless.Data.NinjaTrader;

/// <summary>
/// Days of flat minutes without volume: what NinjaTrader keeps after a download that failed, and shows as a flat line. They are
/// kept, since NinjaTrader's own results rest on them, and named, since nothing was traded there.
/// </summary>
internal sealed class FlatDays
{
    private const int Shown = 3;

    /// <summary>A file of fewer bars is a quiet day and no failed download.</summary>
    private const int FewestBars = 60;

    private readonly List<(DateTime Day, int Bars)> _days = [];
    private DateTime _day;
    private int _bars;
    private int _flat;

    /// <summary>Takes the next bar of a file.</summary>
    public void Take(in NcdBar bar)
    {
        // The last minute of a day ends at midnight.
        if (_bars++ == 0) _day = new DateTime(bar.LocalTicks - 1).Date;
        if (bar.Volume == 0 && bar.High == bar.Low) _flat++;
    }

    /// <summary>Ends a file. Its first bar may be the last price of the day before.</summary>
    public void EndFile()
    {
        if (_flat >= FewestBars && _flat >= _bars - 1) _days.Add((_day, _flat));
        (_bars, _flat) = (0, 0);
    }

    /// <summary>The sentence for the result; null when there are none.</summary>
    public string? Note()
    {
        if (_days.Count == 0) return null;
        string days = string.Join(
            ", ", _days.Take(Shown).Select(one => one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        string more = _days.Count > Shown ? FormattableString.Invariant($" and {_days.Count - Shown} more days") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{_days.Sum(one => one.Bars):N0} flat bars of volume 0 are kept ({days}{more}): a download failed there, ")
            + "and NinjaTrader shows them, too";
    }
}
