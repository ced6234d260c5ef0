using System;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>Prices, volumes and times of the script's series.</summary>
public abstract partial class NinjaScriptBase
{
    /// <summary>Opening prices of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Open => Opens[BarsInProgress];

    /// <summary>Highest prices of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> High => Highs[BarsInProgress];

    /// <summary>Lowest prices of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Low => Lows[BarsInProgress];

    /// <summary>Closing prices of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Close => Closes[BarsInProgress];

    /// <summary>(High + Low) / 2 of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Median => Medians[BarsInProgress];

    /// <summary>(High + Low + Close) / 3 of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Typical => Typicals[BarsInProgress];

    /// <summary>(High + Low + 2 · Close) / 4 of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Weighted => Weighteds[BarsInProgress];

    /// <summary>Volumes of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public VolumeSeries Volume => Volumes[BarsInProgress];

    /// <summary>End stamps of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public TimeSeries Time => Times[BarsInProgress];

    /// <summary>Opening prices of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Opens { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>Highest prices of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Highs { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>Lowest prices of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Lows { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>Closing prices of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Closes { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>(High + Low) / 2 of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Medians { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>(High + Low + Close) / 3 of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Typicals { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>(High + Low + 2 · Close) / 4 of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public PriceSeries[] Weighteds { get; private set; } = Array.Empty<PriceSeries>();

    /// <summary>Volumes of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public VolumeSeries[] Volumes { get; private set; } = Array.Empty<VolumeSeries>();

    /// <summary>End stamps of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public TimeSeries[] Times { get; private set; } = Array.Empty<TimeSeries>();

    internal PriceSeries PriceAt(int seriesIndex, PriceType type) => type switch
    {
        PriceType.Open => Opens[seriesIndex],
        PriceType.High => Highs[seriesIndex],
        PriceType.Low => Lows[seriesIndex],
        PriceType.Median => Medians[seriesIndex],
        PriceType.Typical => Typicals[seriesIndex],
        PriceType.Weighted => Weighteds[seriesIndex],
        _ => Closes[seriesIndex],
    };

    private void SetPriceSeries(Bars[] bars)
    {
        PriceSeries[] Prices(PriceType type) => Array.ConvertAll(bars, b => new PriceSeries(b, type));
        Opens = Prices(PriceType.Open);
        Highs = Prices(PriceType.High);
        Lows = Prices(PriceType.Low);
        Closes = Prices(PriceType.Close);
        Medians = Prices(PriceType.Median);
        Typicals = Prices(PriceType.Typical);
        Weighteds = Prices(PriceType.Weighted);
        Volumes = Array.ConvertAll(bars, b => new VolumeSeries(b));
        Times = Array.ConvertAll(bars, b => new TimeSeries(b));
    }
}
