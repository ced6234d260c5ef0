using System.ComponentModel;
using System.Linq;

namespace NinjaTrader.NinjaScript;

/// <summary>Lists the accounts of the run.</summary>
public class AccountNameConverter : StringConverter
{
    /// <summary>It lists them: true.</summary>
    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    /// <summary>Nothing else may be chosen: true.</summary>
    public override bool GetStandardValuesExclusive(ITypeDescriptorContext? context) => true;

    /// <summary>The names of the accounts.</summary>
    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) =>
        new(Cbi.Account.All.Select(account => account.Name).ToArray());
}
