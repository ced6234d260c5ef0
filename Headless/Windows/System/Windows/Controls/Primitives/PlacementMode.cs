namespace System.Windows.Controls.Primitives;

/// <summary>Where a pop-up opens.</summary>
public enum PlacementMode
{
    Absolute,
    Relative,
    Bottom,
    Center,
    Right,
    AbsolutePoint,
    RelativePoint,
    Mouse,
    MousePoint,
    Left,
    Top,
    Custom,
}
