namespace System.Windows.Controls.Primitives;

/// <summary>Something that opens above others.</summary>
public class Popup : FrameworkElement
{
    /// <summary>Child.</summary>
    public UIElement? Child { get; set; }

    /// <summary>Is open.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Stays open.</summary>
    public bool StaysOpen { get; set; } = true;

    /// <summary>Placement.</summary>
    public PlacementMode Placement { get; set; }

    /// <summary>Placement target.</summary>
    public UIElement? PlacementTarget { get; set; }

    /// <summary>Allows transparency.</summary>
    public bool AllowsTransparency { get; set; }
}
