namespace System.Windows.Controls;

/// <summary>Shows the items of a list view in columns.</summary>
public class GridView : ViewBase
{
    /// <summary>Its columns.</summary>
    public GridViewColumnCollection Columns { get; } = new();

    /// <summary>Whether the user can move columns.</summary>
    public bool AllowsColumnReorder { get; set; } = true;
}
