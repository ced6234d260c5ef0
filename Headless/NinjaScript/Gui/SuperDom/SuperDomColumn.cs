using System.ComponentModel;
using System.Windows.Controls;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.Gui.SuperDom;

/// <summary>A column of the price ladder. It compiles; the host has no ladder, so none of its events is raised.</summary>
public abstract class SuperDomColumn : NinjaTrader.NinjaScript.NinjaScript, INotifyPropertyChanged
{
    /// <summary>Sets the defaults.</summary>
    protected SuperDomColumn() => ChangeState(NinjaTrader.NinjaScript.State.SetDefaults);

    /// <inheritdoc/>
    public event PropertyChangedEventHandler? PropertyChanged;

    /// <summary>The data that the column asks for; null until it does.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BarsRequest BarsRequest { get; set; } = null!;

    /// <summary>Width in pixels.</summary>
    public double DefaultWidth { get; set; } = 100;

    /// <summary>Whether the column asks for bars.</summary>
    [Browsable(false)]
    public bool IsDataSeriesRequired { get; set; }

    /// <summary>The order book; null, as the host has no ladder.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public MarketDepth<LadderRow> MarketDepth { get; } = null!;

    /// <summary>Width in pixels before the present one.</summary>
    [Browsable(false)]
    public double PreviousWidth { get; set; }

    /// <summary>The ladder; null, as the host has none.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public SuperDomViewModel SuperDom { get; } = null!;

    /// <summary>What the column's controls lie in; null, as the host has no windows.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Panel UiWrapper { get; } = null!;

    /// <summary>Tells those who listen that a property changed.</summary>
    public void OnPropertyChanged(string propertyName) =>
        PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(propertyName));

    /// <summary>Binds the column's controls; no effect in the host.</summary>
    public void SetBindings()
    {
    }

    /// <summary>Market data changed; never called here.</summary>
    protected virtual void OnMarketData(MarketDataEventArgs marketDataUpdate)
    {
    }

    /// <summary>An order changed; never called here.</summary>
    protected virtual void OnOrderUpdate(OrderEventArgs orderUpdate)
    {
    }

    /// <summary>A position changed; never called here.</summary>
    protected virtual void OnPositionUpdate(PositionEventArgs positionUpdate)
    {
    }

    /// <summary>The column is drawn; never called here.</summary>
    protected virtual void OnRender(DrawingContext dc, double renderWidth)
    {
    }

    /// <summary>Values of the column's last life are there again; never called here.</summary>
    public virtual void OnRestoreValues()
    {
    }
}
