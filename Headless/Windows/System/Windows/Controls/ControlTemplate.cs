using System.Collections.ObjectModel;
namespace System.Windows.Controls;

/// <summary>Look of a control.</summary>
public class ControlTemplate
{
    /// <summary>Visual tree.</summary>
    public FrameworkElementFactory? VisualTree { get; set; }

    /// <summary>For any control.</summary>
    public ControlTemplate()
    {
    }

    /// <summary>For one kind of control.</summary>
    public ControlTemplate(Type targetType) => TargetType = targetType;

    /// <summary>The kind of control.</summary>
    public Type? TargetType { get; set; }

    /// <summary>Values that hold while a condition does.</summary>
    public Collection<TriggerBase> Triggers { get; } = new();
}
