using System;
using System.Windows;
using System.Windows.Controls;

namespace NinjaTrader.Gui.NinjaScript.AtmStrategy;

/// <summary>Chooses an ATM strategy; the host has none to choose from.</summary>
public class AtmStrategySelector : ComboBox
{
    /// <summary>The account whose strategies are shown.</summary>
    public static readonly DependencyProperty AccountProperty =
        DependencyProperty.Register("Account", typeof(NinjaTrader.Cbi.Account), typeof(AtmStrategySelector));

    /// <summary>The user changed a strategy; nobody does here.</summary>
    public event EventHandler<CustomPropertiesChangedEventArgs>? CustomPropertiesChanged
    {
        add { }
        remove { }
    }

    /// <summary>The account whose strategies are shown.</summary>
    public NinjaTrader.Cbi.Account? Account
    {
        get => GetValue(AccountProperty) as NinjaTrader.Cbi.Account;
        set => SetValue(AccountProperty, value);
    }

    /// <summary>By which selectors of one window know each other.</summary>
    public string Id { get; set; } = string.Empty;

    /// <summary>The chosen strategy: null.</summary>
    public NinjaTrader.NinjaScript.AtmStrategy SelectedAtmStrategy { get; set; } = null!;
}
