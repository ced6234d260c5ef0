namespace System.Windows.Controls;

/// <summary>Lays out elements in rows and columns.</summary>
public class Grid : Panel
{
    /// <summary>Show grid lines.</summary>
    public bool ShowGridLines { get; set; }

    /// <summary>Its rows.</summary>
    public RowDefinitionCollection RowDefinitions { get; } = new();

    /// <summary>Its columns.</summary>
    public ColumnDefinitionCollection ColumnDefinitions { get; } = new();

    /// <summary>Names Row.</summary>
    public static readonly DependencyProperty RowProperty = new("Row");

    /// <summary>Sets Row of an element.</summary>
    public static void SetRow(UIElement element, int value) => element.SetValue(RowProperty, value);

    /// <summary>Row of an element.</summary>
    public static int GetRow(UIElement element) => element.GetValue(RowProperty) as int? ?? 0;

    /// <summary>Names Column.</summary>
    public static readonly DependencyProperty ColumnProperty = new("Column");

    /// <summary>Sets Column of an element.</summary>
    public static void SetColumn(UIElement element, int value) => element.SetValue(ColumnProperty, value);

    /// <summary>Column of an element.</summary>
    public static int GetColumn(UIElement element) => element.GetValue(ColumnProperty) as int? ?? 0;

    /// <summary>Names RowSpan.</summary>
    public static readonly DependencyProperty RowSpanProperty = new("RowSpan");

    /// <summary>Sets RowSpan of an element.</summary>
    public static void SetRowSpan(UIElement element, int value) => element.SetValue(RowSpanProperty, value);

    /// <summary>RowSpan of an element.</summary>
    public static int GetRowSpan(UIElement element) => element.GetValue(RowSpanProperty) as int? ?? 1;

    /// <summary>Names ColumnSpan.</summary>
    public static readonly DependencyProperty ColumnSpanProperty = new("ColumnSpan");

    /// <summary>Sets ColumnSpan of an element.</summary>
    public static void SetColumnSpan(UIElement element, int value) => element.SetValue(ColumnSpanProperty, value);

    /// <summary>ColumnSpan of an element.</summary>
    public static int GetColumnSpan(UIElement element) => element.GetValue(ColumnSpanProperty) as int? ?? 1;
}
