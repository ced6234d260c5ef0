using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Xml.Serialization;

namespace NinjaTrader.NinjaScript;

/// <summary>What the platform's windows ask of a script.</summary>
public abstract partial class NinjaScriptBase
{
    private DateTime? _to;

    /// <summary>The indicators that the script calls.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Collection<NinjaScriptBase> NinjaScripts => new(_hosted);

    /// <summary>Which of its outputs another script takes as input.</summary>
    [Browsable(false)]
    public int SelectedValueSeries { get; set; }

    /// <summary>Last day of the script's data: what was set, else that of its bars.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public DateTime To
    {
        get => _to ?? (BarsArray.Length == 0 ? NinjaTrader.Core.Globals.MaxDate : BarsArray[0].ToDate);
        set => _to = value;
    }

    /// <summary>What is said about an exception: its message and those of what caused it.</summary>
    public static string GetExceptionMessage(Exception exception)
    {
        string text = string.Empty;
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
            text += (text.Length == 0 ? string.Empty : ": ") + cause.Message;
        return text;
    }

    /// <summary>Gives the script the series that it calculates on; allowed until its data are there.</summary>
    /// <exception cref="InvalidOperationException">The script has its data already.</exception>
    public void SetInput(ISeries<double> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (DataAttached) throw new InvalidOperationException($"'{Name}' has its data; SetInput() comes before them.");
        _pendingInput = Unwrap(input);
    }
}
