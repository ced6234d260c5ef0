using System;
using System.Windows;
using System.Windows.Automation;
using System.Windows.Controls;

namespace NinjaTrader.NinjaScript;

/// <summary>Finds elements of windows.</summary>
public static class Extensions
{
    /// <summary>
    /// The first element within another, itself included, that has this automation id or name; null where there is none.
    /// </summary>
    public static DependencyObject? FindFirst(this DependencyObject? element, string automationId)
    {
        if (element is null) return null;
        if (AutomationProperties.GetAutomationId(element) == automationId) return element;
        if (element is FrameworkElement { Name: var name } && name == automationId) return element;
        switch (element)
        {
            case ContentControl content:
                return FindFirst(content.Content as DependencyObject, automationId);
            case Decorator decorator:
                return FindFirst(decorator.Child, automationId);
            case Panel panel:
                return FirstOf(panel.Children, automationId);
            case ItemsControl items:
                return FirstOf(items.Items, automationId);
            default:
                return null;
        }
    }

    private static DependencyObject? FirstOf(System.Collections.IEnumerable elements, string automationId)
    {
        foreach (object? element in elements)
            if (FindFirst(element as DependencyObject, automationId) is { } found) return found;
        return null;
    }
}
