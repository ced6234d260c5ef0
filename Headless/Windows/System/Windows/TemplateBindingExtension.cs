namespace System.Windows;

/// <summary>Takes a value in a template from the control.</summary>
public class TemplateBindingExtension
{
    /// <summary>From no property yet.</summary>
    public TemplateBindingExtension()
    {
    }

    /// <summary>From a property.</summary>
    public TemplateBindingExtension(DependencyProperty property) => Property = property;

    /// <summary>The property of the control.</summary>
    public DependencyProperty? Property { get; set; }
}
