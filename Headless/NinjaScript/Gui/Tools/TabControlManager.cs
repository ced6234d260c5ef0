using System.Windows;

namespace NinjaTrader.Gui.Tools;

/// <summary>What the tabs of a window may do.</summary>
public static class TabControlManager
{
    /// <summary>Whether the user may add tabs.</summary>
    public static readonly DependencyProperty CanAddTabsProperty = Attached("CanAddTabs", typeof(bool));

    /// <summary>Whether the user may close tabs.</summary>
    public static readonly DependencyProperty CanRemoveTabsProperty = Attached("CanRemoveTabs", typeof(bool));

    /// <summary>Whether the user may move tabs.</summary>
    public static readonly DependencyProperty IsMovableProperty = Attached("IsMovable", typeof(bool));

    /// <summary>What makes new tabs.</summary>
    public static readonly DependencyProperty FactoryProperty = Attached("Factory", typeof(INTTabFactory));

    /// <summary>Says whether the user may add tabs.</summary>
    public static void SetCanAddTabs(DependencyObject tabControl, bool value) => Set(tabControl, CanAddTabsProperty, value);

    /// <summary>Says whether the user may close tabs.</summary>
    public static void SetCanRemoveTabs(DependencyObject tabControl, bool value) => Set(tabControl, CanRemoveTabsProperty, value);

    /// <summary>Says whether the user may move tabs.</summary>
    public static void SetIsMovable(DependencyObject tabControl, bool value) => Set(tabControl, IsMovableProperty, value);

    /// <summary>Says what makes new tabs.</summary>
    public static void SetFactory(DependencyObject tabControl, INTTabFactory value) => Set(tabControl, FactoryProperty, value);

    /// <summary>What makes new tabs; null where nothing was set.</summary>
    public static INTTabFactory? GetFactory(DependencyObject tabControl) =>
        tabControl?.GetValue(FactoryProperty) as INTTabFactory;

    private static void Set(DependencyObject target, DependencyProperty property, object value)
    {
        System.ArgumentNullException.ThrowIfNull(target);
        target.SetValue(property, value);
    }

    private static DependencyProperty Attached(string name, System.Type type) =>
        DependencyProperty.RegisterAttached(name, type, typeof(TabControlManager));
}
