using System.Windows;
using System.Windows.Controls;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses a time in force.</summary>
public class TifSelector : ComboBox
{
    private NinjaTrader.Cbi.TimeInForce _selected;

    /// <summary>The time in force that is chosen.</summary>
    public NinjaTrader.Cbi.TimeInForce SelectedTif
    {
        get => _selected;
        set
        {
            if (_selected == value) return;
            _selected = value;
            SelectionChanged?.Invoke(this, new RoutedEventArgs { Source = this });
        }
    }

    /// <summary>The account whose choices are shown.</summary>
    public static readonly DependencyProperty AccountProperty =
        DependencyProperty.Register("Account", typeof(NinjaTrader.Cbi.Account), typeof(TifSelector));

    /// <summary>The choice changed.</summary>
    public new event RoutedEventHandler? SelectionChanged;

    /// <summary>The account whose choices are shown.</summary>
    public NinjaTrader.Cbi.Account? Account
    {
        get => GetValue(AccountProperty) as NinjaTrader.Cbi.Account;
        set => SetValue(AccountProperty, value);
    }
}
