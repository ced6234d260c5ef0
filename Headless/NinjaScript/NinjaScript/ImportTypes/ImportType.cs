using System;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.ImportTypes;

/// <summary>
/// Reads files of market data: <see cref="OnNextInstrument"/> goes on to the next instrument and says by
/// <see cref="HasValidInstrument"/> whether there was one, <see cref="OnNextDataPoint"/> likewise to its next data point.
/// </summary>
public abstract class ImportType : NinjaScript, IDisposable
{
    /// <summary>Sets the defaults.</summary>
    protected ImportType() => ChangeState(State.SetDefaults);

    /// <summary>What the data points are: ticks, minutes or days.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BarsPeriodType BarsPeriodType { get; set; } = BarsPeriodType.Minute;

    /// <summary>The data point as it stands in the file, for messages.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public string DataPointString { get; set; } = string.Empty;

    /// <summary>Whether the last call found a data point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool HasValidDataPoint { get; set; }

    /// <summary>Whether the last call found an instrument.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool HasValidInstrument { get; set; }

    /// <summary>The instrument in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Instrument Instrument { get; set; } = null!;

    /// <summary>Data points read so far of the instrument in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public int NumberOfDataPoints { get; internal set; }

    /// <summary>Time of the data point; of a bar its end.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public DateTime Time { get; set; }

    /// <summary>Open of the data point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double Open { get; set; }

    /// <summary>High of the data point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double High { get; set; }

    /// <summary>Low of the data point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double Low { get; set; }

    /// <summary>Close of the data point, or the price of a tick.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double Close { get; set; }

    /// <summary>Volume of the data point.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public long Volume { get; set; }

    /// <summary>Ask at a tick; not a number without.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double Ask { get; set; } = double.NaN;

    /// <summary>Bid at a tick; not a number without.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double Bid { get; set; } = double.NaN;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of the files.</summary>
    protected virtual void Dispose(bool isDisposing)
    {
    }

    /// <summary>Goes on to the next data point.</summary>
    protected virtual void OnNextDataPoint()
    {
    }

    /// <summary>Goes on to the next instrument.</summary>
    protected virtual void OnNextInstrument()
    {
    }

    /// <summary>True when there is a next instrument.</summary>
    internal bool NextInstrument()
    {
        HasValidInstrument = false;
        NumberOfDataPoints = 0;
        OnNextInstrument();
        return HasValidInstrument;
    }

    /// <summary>True when there is a next data point.</summary>
    internal bool NextDataPoint()
    {
        HasValidDataPoint = false;
        OnNextDataPoint();
        if (HasValidDataPoint) NumberOfDataPoints++;
        return HasValidDataPoint;
    }
}
