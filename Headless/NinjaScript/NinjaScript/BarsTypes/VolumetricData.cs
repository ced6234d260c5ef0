using System;
using System.Collections.Generic;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>The trades of one volumetric bar by price level and by the side that took them; volumes in contracts.</summary>
public class VolumetricData
{
    private readonly SortedDictionary<long, (long Buying, long Selling, long Total)> _levels = [];
    private readonly double _levelSize;
    private long _deltaBefore;
    private double _high = double.MinValue;
    private double _low = double.MaxValue;

    internal VolumetricData(double levelSize, long deltaBefore)
    {
        _levelSize = levelSize;
        _deltaBefore = deltaBefore;
    }

    /// <summary>Volume bought less volume sold.</summary>
    public long BarDelta => TotalBuyingVolume - TotalSellingVolume;

    /// <summary>The same since the session began.</summary>
    public long CumulativeDelta => _deltaBefore + BarDelta;

    /// <summary>Delta of what traded after the bar's high was last reached.</summary>
    public long DeltaSh { get; private set; }

    /// <summary>Delta of what traded after the bar's low was last reached.</summary>
    public long DeltaSl { get; private set; }

    /// <summary>Highest delta that the bar had on its way, 0 at its begin included.</summary>
    public long MaxSeenDelta { get; private set; }

    /// <summary>Lowest delta that the bar had on its way, 0 at its begin included.</summary>
    public long MinSeenDelta { get; private set; }

    /// <summary>Volume of trades that a buyer took.</summary>
    public long TotalBuyingVolume { get; private set; }

    /// <summary>Volume of trades that a seller took.</summary>
    public long TotalSellingVolume { get; private set; }

    /// <summary>Volume of all trades, those of neither side too.</summary>
    public long TotalVolume { get; private set; }

    /// <summary>Number of trades.</summary>
    public long Trades { get; private set; }

    /// <summary>Volume that buyers took at the level of a price.</summary>
    public long GetAskVolumeForPrice(double price) => At(price).Buying;

    /// <summary>Volume that sellers took at the level of a price.</summary>
    public long GetBidVolumeForPrice(double price) => At(price).Selling;

    /// <summary>Volume bought less volume sold at the level of a price.</summary>
    public long GetDeltaForPrice(double price) => At(price).Buying - At(price).Selling;

    /// <summary>Volume of all trades at the level of a price.</summary>
    public long GetTotalVolumeForPrice(double price) => At(price).Total;

    /// <summary>Delta in percent of the volume; 0 for a bar without volume.</summary>
    public double GetDeltaPercent() => TotalVolume == 0 ? 0 : 100.0 * BarDelta / TotalVolume;

    /// <summary>Highest delta of a level, which is negative where no level has another; 0 for a bar without trades.</summary>
    public long GetMaximumPositiveDelta()
    {
        long? highest = null;
        foreach ((long buying, long selling, _) in _levels.Values)
            highest = Math.Max(highest ?? long.MinValue, buying - selling);
        return highest ?? 0;
    }

    /// <summary>Lowest delta of a level, which is positive where no level has another; 0 for a bar without trades.</summary>
    public long GetMaximumNegativeDelta()
    {
        long? lowest = null;
        foreach ((long buying, long selling, _) in _levels.Values)
            lowest = Math.Min(lowest ?? long.MaxValue, buying - selling);
        return lowest ?? 0;
    }

    /// <summary>Highest volume of a level.</summary>
    /// <param name="askVolume">True for what buyers took, false for what sellers took, null for all.</param>
    /// <param name="price">Lower edge of the level, of the lowest of equals; 0 for a bar without trades.</param>
    public long GetMaximumVolume(bool? askVolume, out double price)
    {
        long highest = -1;
        price = 0;
        foreach ((long level, (long buying, long selling, long total)) in _levels)
        {
            long volume = askVolume switch { true => buying, false => selling, null => total };
            if (volume <= highest) continue;
            highest = volume;
            price = Math.Round(level * _levelSize, 9);
        }

        return Math.Max(highest, 0);
    }

    /// <summary>A session begins in this bar: the cumulative delta counts from here on.</summary>
    internal void BeginSession() => _deltaBefore = -BarDelta;

    /// <summary>Takes a trade in.</summary>
    /// <param name="price">Its price.</param>
    /// <param name="volume">Its size.</param>
    /// <param name="side">1 for a buyer's, −1 for a seller's, 0 for neither.</param>
    internal void Add(double price, long volume, int side)
    {
        Trades++;
        TotalVolume += volume;
        if (side > 0) TotalBuyingVolume += volume;
        if (side < 0) TotalSellingVolume += volume;
        MaxSeenDelta = Math.Max(MaxSeenDelta, BarDelta);
        MinSeenDelta = Math.Min(MinSeenDelta, BarDelta);

        // The trade that touches an extreme is not since it.
        DeltaSh = price >= _high ? 0 : DeltaSh + (side * volume);
        DeltaSl = price <= _low ? 0 : DeltaSl + (side * volume);
        _high = Math.Max(_high, price);
        _low = Math.Min(_low, price);

        long level = Level(price);
        (long buying, long selling, long total) = _levels.GetValueOrDefault(level);
        _levels[level] = (buying + (side > 0 ? volume : 0), selling + (side < 0 ? volume : 0), total + volume);
    }

    private (long Buying, long Selling, long Total) At(double price) => _levels.GetValueOrDefault(Level(price));

    private long Level(double price) => (long)Math.Floor((price / _levelSize) + 1e-6);
}
