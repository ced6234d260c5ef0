using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses an account; none is chosen.</summary>
public class AccountSelector : ComboBox
{
    /// <summary>The account that is chosen.</summary>
    public NinjaTrader.Cbi.Account? SelectedAccount { get; set; }

    /// <summary>Name of the account that is to be chosen once it is there.</summary>
    public string DesiredAccount { get; set; } = string.Empty;
}
