using System.ComponentModel;
using System.Linq;

namespace NinjaTrader.NinjaScript;

/// <summary>Offers the names of the session templates for a property of text.</summary>
public class TradingHoursDataConverter : StringConverter
{
    /// <inheritdoc/>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;

    /// <inheritdoc/>
    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) =>
        new(Data.TradingHours.All.Select(hours => hours.Name).Prepend(Data.TradingHours.UseInstrumentSettings).ToArray());
}
