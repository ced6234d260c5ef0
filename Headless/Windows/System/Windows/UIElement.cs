using System.Windows.Input;
using System.Windows.Media;

namespace System.Windows;

/// <summary>An element of a user interface: keeps what it is given, shows nothing.</summary>
public partial class UIElement : Visual, IInputElement
{
    /// <summary>Is enabled.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Focusable.</summary>
    public bool Focusable { get; set; }

    /// <summary>Is hit test visible.</summary>
    public bool IsHitTestVisible { get; set; } = true;

    /// <summary>Opacity.</summary>
    public double Opacity { get; set; } = 1;

    /// <summary>Visibility.</summary>
    public Visibility Visibility { get; set; }

    /// <summary>Clip to bounds.</summary>
    public bool ClipToBounds { get; set; }

    /// <summary>Snaps to device pixels.</summary>
    public bool SnapsToDevicePixels { get; set; }

    /// <summary>Allow drop.</summary>
    public bool AllowDrop { get; set; }

    /// <summary>Render transform.</summary>
    public Transform? RenderTransform { get; set; }

    /// <summary>Render transform origin.</summary>
    public Point RenderTransformOrigin { get; set; }

    /// <summary>Whether it would be seen.</summary>
    public bool IsVisible => Visibility == Visibility.Visible;

    /// <summary>Whether the mouse is over it: never.</summary>
    public bool IsMouseOver => false;

    /// <summary>Size when shown: none.</summary>
    public Size RenderSize => default;

    /// <summary>Size it would like: none.</summary>
    public Size DesiredSize => default;

    /// <summary>Whether it has the keyboard: never.</summary>
    public bool IsFocused => false;

    /// <summary>Whether it or an element inside has the keyboard: never.</summary>
    public bool IsKeyboardFocusWithin => false;

    /// <summary>Whether it has the mouse: never.</summary>
    public bool IsMouseCaptured => false;

    /// <summary>Takes the keyboard; false, there is none.</summary>
    public bool Focus() => false;

    /// <summary>Takes the mouse; false, there is none.</summary>
    public bool CaptureMouse() => false;

    /// <summary>Lets the mouse go.</summary>
    public void ReleaseMouseCapture()
    {
    }

    /// <summary>Asks to be shown again.</summary>
    public void InvalidateVisual()
    {
    }

    /// <summary>Asks to be measured.</summary>
    public void Measure(Size availableSize)
    {
    }

    /// <summary>Asks to be laid out.</summary>
    public void UpdateLayout()
    {
    }

    /// <summary>Asks to be laid out.</summary>
    public void InvalidateMeasure()
    {
    }

    /// <summary>Asks to be laid out.</summary>
    public void InvalidateArrange()
    {
    }

    /// <summary>Changes how the element looks as a whole; null for nothing.</summary>
    public System.Windows.Media.Effects.Effect? Effect { get; set; }
}
