namespace System.Windows.Automation;

/// <summary>Names of elements for those that operate them from outside.</summary>
public static class AutomationProperties
{
    /// <summary>Names AutomationId.</summary>
    public static readonly DependencyProperty AutomationIdProperty = new("AutomationId");

    /// <summary>Names Name.</summary>
    public static readonly DependencyProperty NameProperty = new("Name");

    /// <summary>Identifier of an element; empty when not set.</summary>
    public static string GetAutomationId(DependencyObject element) =>
        element.GetValue(AutomationIdProperty) as string ?? string.Empty;

    /// <summary>Sets the identifier of an element.</summary>
    public static void SetAutomationId(DependencyObject element, string value) => element.SetValue(AutomationIdProperty, value);

    /// <summary>Name of an element; empty when not set.</summary>
    public static string GetName(DependencyObject element) => element.GetValue(NameProperty) as string ?? string.Empty;

    /// <summary>Sets the name of an element.</summary>
    public static void SetName(DependencyObject element, string value) => element.SetValue(NameProperty, value);
}
