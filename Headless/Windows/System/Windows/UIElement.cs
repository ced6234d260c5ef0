using System.Windows.Input;
using System.Windows.Media;

namespace System.Windows;

/// <summary>An element of a user interface: keeps what it is given, shows nothing.</summary>
public class UIElement : Visual, IInputElement
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

    /// <summary>Mouse down; never raised here.</summary>
    public event MouseButtonEventHandler? MouseDown { add { } remove { } }

    /// <summary>Mouse up; never raised here.</summary>
    public event MouseButtonEventHandler? MouseUp { add { } remove { } }

    /// <summary>Mouse left button down; never raised here.</summary>
    public event MouseButtonEventHandler? MouseLeftButtonDown { add { } remove { } }

    /// <summary>Mouse left button up; never raised here.</summary>
    public event MouseButtonEventHandler? MouseLeftButtonUp { add { } remove { } }

    /// <summary>Mouse right button down; never raised here.</summary>
    public event MouseButtonEventHandler? MouseRightButtonDown { add { } remove { } }

    /// <summary>Mouse right button up; never raised here.</summary>
    public event MouseButtonEventHandler? MouseRightButtonUp { add { } remove { } }

    /// <summary>Preview mouse down; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseDown { add { } remove { } }

    /// <summary>Preview mouse up; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseUp { add { } remove { } }

    /// <summary>Preview mouse left button down; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseLeftButtonDown { add { } remove { } }

    /// <summary>Preview mouse left button up; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseLeftButtonUp { add { } remove { } }

    /// <summary>Mouse move; never raised here.</summary>
    public event MouseEventHandler? MouseMove { add { } remove { } }

    /// <summary>Mouse enter; never raised here.</summary>
    public event MouseEventHandler? MouseEnter { add { } remove { } }

    /// <summary>Mouse leave; never raised here.</summary>
    public event MouseEventHandler? MouseLeave { add { } remove { } }

    /// <summary>Preview mouse move; never raised here.</summary>
    public event MouseEventHandler? PreviewMouseMove { add { } remove { } }

    /// <summary>Mouse wheel; never raised here.</summary>
    public event MouseWheelEventHandler? MouseWheel { add { } remove { } }

    /// <summary>Preview mouse wheel; never raised here.</summary>
    public event MouseWheelEventHandler? PreviewMouseWheel { add { } remove { } }

    /// <summary>Key down; never raised here.</summary>
    public event KeyEventHandler? KeyDown { add { } remove { } }

    /// <summary>Key up; never raised here.</summary>
    public event KeyEventHandler? KeyUp { add { } remove { } }

    /// <summary>Preview key down; never raised here.</summary>
    public event KeyEventHandler? PreviewKeyDown { add { } remove { } }

    /// <summary>Preview key up; never raised here.</summary>
    public event KeyEventHandler? PreviewKeyUp { add { } remove { } }


    /// <summary>Whether it would be seen.</summary>
    public bool IsVisible => Visibility == Visibility.Visible;

    /// <summary>Whether the mouse is over it: never.</summary>
    public bool IsMouseOver => false;

    /// <summary>Size when shown: none.</summary>
    public Size RenderSize => default;

    /// <summary>Size it would like: none.</summary>
    public Size DesiredSize => default;

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

    /// <summary>Names IsEnabled.</summary>
    public static readonly DependencyProperty IsEnabledProperty = new("IsEnabled");

    /// <summary>Names Focusable.</summary>
    public static readonly DependencyProperty FocusableProperty = new("Focusable");

    /// <summary>Names IsHitTestVisible.</summary>
    public static readonly DependencyProperty IsHitTestVisibleProperty = new("IsHitTestVisible");

    /// <summary>Names Opacity.</summary>
    public static readonly DependencyProperty OpacityProperty = new("Opacity");

    /// <summary>Names Visibility.</summary>
    public static readonly DependencyProperty VisibilityProperty = new("Visibility");

    /// <summary>Names ClipToBounds.</summary>
    public static readonly DependencyProperty ClipToBoundsProperty = new("ClipToBounds");

    /// <summary>Names SnapsToDevicePixels.</summary>
    public static readonly DependencyProperty SnapsToDevicePixelsProperty = new("SnapsToDevicePixels");

    /// <summary>Names AllowDrop.</summary>
    public static readonly DependencyProperty AllowDropProperty = new("AllowDrop");

    /// <summary>Names RenderTransform.</summary>
    public static readonly DependencyProperty RenderTransformProperty = new("RenderTransform");

    /// <summary>Names RenderTransformOrigin.</summary>
    public static readonly DependencyProperty RenderTransformOriginProperty = new("RenderTransformOrigin");

    /// <summary>Names IsMouseOver.</summary>
    public static readonly DependencyProperty IsMouseOverProperty = new("IsMouseOver");

    /// <summary>Names IsFocused.</summary>
    public static readonly DependencyProperty IsFocusedProperty = new("IsFocused");

    /// <summary>Names IsVisible.</summary>
    public static readonly DependencyProperty IsVisibleProperty = new("IsVisible");

    /// <summary>Names Effect.</summary>
    public static readonly DependencyProperty EffectProperty = new("Effect");

    /// <summary>Got focus; never raised here.</summary>
    public event RoutedEventHandler? GotFocus { add { } remove { } }

    /// <summary>Lost focus; never raised here.</summary>
    public event RoutedEventHandler? LostFocus { add { } remove { } }

    /// <summary>Got keyboard focus; never raised here.</summary>
    public event KeyboardFocusChangedEventHandler? GotKeyboardFocus { add { } remove { } }

    /// <summary>Lost keyboard focus; never raised here.</summary>
    public event KeyboardFocusChangedEventHandler? LostKeyboardFocus { add { } remove { } }

    /// <summary>Preview text input; never raised here.</summary>
    public event TextCompositionEventHandler? PreviewTextInput { add { } remove { } }

    /// <summary>Text input; never raised here.</summary>
    public event TextCompositionEventHandler? TextInput { add { } remove { } }

    /// <summary>Preview mouse right button down; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseRightButtonDown { add { } remove { } }

    /// <summary>Preview mouse right button up; never raised here.</summary>
    public event MouseButtonEventHandler? PreviewMouseRightButtonUp { add { } remove { } }

    /// <summary>Lost mouse capture; never raised here.</summary>
    public event MouseEventHandler? LostMouseCapture { add { } remove { } }

    /// <summary>Its visibility changed; never raised here.</summary>
    public event DependencyPropertyChangedEventHandler? IsVisibleChanged { add { } remove { } }

    /// <summary>Whether it has the keyboard: never.</summary>
    public bool IsFocused => false;

    /// <summary>Whether it or an element inside has the keyboard: never.</summary>
    public bool IsKeyboardFocusWithin => false;

    /// <summary>Whether it has the mouse: never.</summary>
    public bool IsMouseCaptured => false;

    /// <summary>Listens to an event of elements inside; nothing is raised here.</summary>
    public void AddHandler(RoutedEvent routedEvent, Delegate handler)
    {
    }

    /// <summary>Listens to an event of elements inside, handled or not; nothing is raised here.</summary>
    public void AddHandler(RoutedEvent routedEvent, Delegate handler, bool handledEventsToo)
    {
    }

    /// <summary>Listens no longer.</summary>
    public void RemoveHandler(RoutedEvent routedEvent, Delegate handler)
    {
    }

    /// <summary>Raises an event; a button hears its click.</summary>
    public virtual void RaiseEvent(RoutedEventArgs e)
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
}
