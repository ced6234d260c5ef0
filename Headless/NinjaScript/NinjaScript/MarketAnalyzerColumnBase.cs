using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>A column of Market Analyzer: a script whose value is shown beside an instrument.</summary>
public abstract class MarketAnalyzerColumnBase : NinjaScriptBase
{
    private readonly List<ColumnCell> _cells = [];
    private double? _value;
    private string _text = string.Empty;
    private bool _isInMarketData;
    private bool? _formatsItself;

    /// <summary>Name of the account that columns show without a choice: the first one, or empty.</summary>
    public static string DefaultAccountName => RunHost.Current.Accounts is { Count: > 0 } all ? all[0].Name : string.Empty;

    /// <summary>Brush of the cell; no effect in the host.</summary>
    [XmlIgnore]
    public Brush? BackColor { get; set; }

    /// <summary>When a cell is coloured; no effect in the host.</summary>
    [Browsable(false)]
    public Collection<CellCondition> CellConditions { get; } = [];

    /// <summary>The value that is shown; 0 before it is set.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double CurrentValue
    {
        get => _value ?? 0;
        set
        {
            PriorValue = CurrentValue;
            _value = value;
            Note();
        }
    }

    /// <summary>The text that is shown in its place.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public string CurrentText
    {
        get => _text;
        set
        {
            _text = value ?? string.Empty;
            Note();
        }
    }

    /// <summary>What the value stands for; no effect in the host.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Type DataType { get; set; } = typeof(double);

    /// <summary>Days of history; the host takes all data that is held.</summary>
    public int DaysBack { get; set; } = 5;

    /// <summary>Brush of the text; no effect in the host.</summary>
    [XmlIgnore]
    public Brush? ForeColor { get; set; }

    /// <summary>Decimals that are shown; no effect in the host, which gives the value itself.</summary>
    public int FormatDecimals { get; set; }

    /// <summary>Whether the user may type into the cell.</summary>
    [Browsable(false)]
    public bool IsEditable { get; set; }

    /// <summary>The value before the present one.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double PriorValue { get; private set; }

    /// <summary>How far back the data reach; the host takes all data that is held.</summary>
    public RangeType RangeType { get; set; } = RangeType.Days;

    /// <summary>Whether the row of totals shows the sum.</summary>
    public bool ShowInTotalRow { get; set; }

    /// <summary>Session template of the data; null for the instrument's own.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public TradingHours? TradingHoursInstance { get; set; }

    /// <summary>
    /// The text of a value, asked for while <see cref="CurrentText"/> is empty. A column that does not override it shows the
    /// bare value.
    /// </summary>
    public virtual string Format(double value) =>
        value.ToString("F" + FormatDecimals.ToString(CultureInfo.InvariantCulture), Globals.GeneralOptions.CurrentCulture);

    /// <summary>What it showed, each time that this changed; one entry a bar.</summary>
    internal IReadOnlyList<ColumnCell> Cells => _cells;

    private bool FormatsItself => _formatsItself ??=
        GetType().GetMethod(nameof(Format), [typeof(double)])!.DeclaringType != typeof(MarketAnalyzerColumnBase);

    internal override void CallOnMarketData(MarketDataEventArgs update)
    {
        _isInMarketData = true;
        try
        {
            base.CallOnMarketData(update);
        }
        finally
        {
            _isInMarketData = false;
        }
    }

    /// <summary>
    /// A tick belongs to the bar that forms; on closed bars alone that is the one after the last that the column was called for.
    /// </summary>
    private void Note()
    {
        if (!DataAttached) return;
        int bar = Math.Max(0, CurrentBars[0] + (_isInMarketData && Calculate == Calculate.OnBarClose ? 1 : 0));
        if (_cells.Count > 0 && _cells[^1].Bar >= bar) _cells.RemoveAt(_cells.Count - 1);
        string text = _text.Length == 0 && _value is { } value && FormatsItself ? Format(value) : _text;
        _cells.Add(new ColumnCell(bar, _value, text));
    }
}
