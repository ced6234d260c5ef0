using System.Windows.Controls;
using System.Windows.Data;
using System.Windows.Input;
using System.Windows.Media;

namespace System.Windows;

/// <summary>An element with a place, a size and a name.</summary>
public class FrameworkElement : UIElement
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Tag.</summary>
    public object? Tag { get; set; }

    /// <summary>Tool tip.</summary>
    public object? ToolTip { get; set; }

    /// <summary>Width.</summary>
    public double Width { get; set; } = double.NaN;

    /// <summary>Height.</summary>
    public double Height { get; set; } = double.NaN;

    /// <summary>Min width.</summary>
    public double MinWidth { get; set; }

    /// <summary>Min height.</summary>
    public double MinHeight { get; set; }

    /// <summary>Max width.</summary>
    public double MaxWidth { get; set; } = double.PositiveInfinity;

    /// <summary>Max height.</summary>
    public double MaxHeight { get; set; } = double.PositiveInfinity;

    /// <summary>Margin.</summary>
    public Thickness Margin { get; set; }

    /// <summary>Horizontal alignment.</summary>
    public HorizontalAlignment HorizontalAlignment { get; set; } = HorizontalAlignment.Stretch;

    /// <summary>Vertical alignment.</summary>
    public VerticalAlignment VerticalAlignment { get; set; } = VerticalAlignment.Stretch;

    /// <summary>Style.</summary>
    public Style? Style { get; set; }

    /// <summary>Cursor.</summary>
    public Cursor? Cursor { get; set; }

    /// <summary>Context menu.</summary>
    public ContextMenu? ContextMenu { get; set; }

    /// <summary>Data context.</summary>
    public object? DataContext { get; set; }

    /// <summary>Layout transform.</summary>
    public Transform? LayoutTransform { get; set; }

    /// <summary>Flow direction.</summary>
    public FlowDirection FlowDirection { get; set; }

    /// <summary>Use layout rounding.</summary>
    public bool UseLayoutRounding { get; set; }

    /// <summary>Shown for the first time; never raised here.</summary>
    public event RoutedEventHandler? Loaded { add { } remove { } }

    /// <summary>No longer shown; never raised here.</summary>
    public event RoutedEventHandler? Unloaded { add { } remove { } }

    /// <summary>Changed in size; never raised here.</summary>
    public event SizeChangedEventHandler? SizeChanged { add { } remove { } }

    /// <summary>Width when shown: 0.</summary>
    public double ActualWidth => 0;

    /// <summary>Height when shown: 0.</summary>
    public double ActualHeight => 0;

    /// <summary>The element around it.</summary>
    public DependencyObject? Parent { get; internal set; }

    /// <summary>Its own resources.</summary>
    public ResourceDictionary Resources { get; set; } = new();

    /// <summary>A resource by key; null, since nothing is themed.</summary>
    public object? TryFindResource(object resourceKey) => Resources.Contains(resourceKey) ? Resources[resourceKey] : null;

    /// <summary>A resource by key; null, since nothing is themed.</summary>
    public object? FindResource(object resourceKey) => TryFindResource(resourceKey);

    /// <summary>An element inside by name; null.</summary>
    public object? FindName(string name) => null;

    /// <summary>Binds a property to a resource; nothing is themed.</summary>
    public void SetResourceReference(DependencyProperty dp, object name)
    {
    }

    /// <summary>Binds a property to data; nothing is shown.</summary>
    public void SetBinding(DependencyProperty dp, Binding binding)
    {
    }

    /// <summary>Names Name.</summary>
    public static readonly DependencyProperty NameProperty = new("Name");

    /// <summary>Names Tag.</summary>
    public static readonly DependencyProperty TagProperty = new("Tag");

    /// <summary>Names ToolTip.</summary>
    public static readonly DependencyProperty ToolTipProperty = new("ToolTip");

    /// <summary>Names Width.</summary>
    public static readonly DependencyProperty WidthProperty = new("Width");

    /// <summary>Names Height.</summary>
    public static readonly DependencyProperty HeightProperty = new("Height");

    /// <summary>Names MinWidth.</summary>
    public static readonly DependencyProperty MinWidthProperty = new("MinWidth");

    /// <summary>Names MinHeight.</summary>
    public static readonly DependencyProperty MinHeightProperty = new("MinHeight");

    /// <summary>Names MaxWidth.</summary>
    public static readonly DependencyProperty MaxWidthProperty = new("MaxWidth");

    /// <summary>Names MaxHeight.</summary>
    public static readonly DependencyProperty MaxHeightProperty = new("MaxHeight");

    /// <summary>Names Margin.</summary>
    public static readonly DependencyProperty MarginProperty = new("Margin");

    /// <summary>Names HorizontalAlignment.</summary>
    public static readonly DependencyProperty HorizontalAlignmentProperty = new("HorizontalAlignment");

    /// <summary>Names VerticalAlignment.</summary>
    public static readonly DependencyProperty VerticalAlignmentProperty = new("VerticalAlignment");

    /// <summary>Names Style.</summary>
    public static readonly DependencyProperty StyleProperty = new("Style");

    /// <summary>Names Cursor.</summary>
    public static readonly DependencyProperty CursorProperty = new("Cursor");

    /// <summary>Names ContextMenu.</summary>
    public static readonly DependencyProperty ContextMenuProperty = new("ContextMenu");

    /// <summary>Names DataContext.</summary>
    public static readonly DependencyProperty DataContextProperty = new("DataContext");

    /// <summary>Names LayoutTransform.</summary>
    public static readonly DependencyProperty LayoutTransformProperty = new("LayoutTransform");

    /// <summary>Names FlowDirection.</summary>
    public static readonly DependencyProperty FlowDirectionProperty = new("FlowDirection");

    /// <summary>A context menu is about to open; never raised here.</summary>
    public event ContextMenuEventHandler? ContextMenuOpening { add { } remove { } }

    /// <summary>A context menu is about to close; never raised here.</summary>
    public event ContextMenuEventHandler? ContextMenuClosing { add { } remove { } }

    /// <summary>Whether it has been shown: never.</summary>
    public bool IsLoaded => false;
}
