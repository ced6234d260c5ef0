using System.Windows.Input;

namespace System.Windows;

/// <summary>The events of an element: there is no user, so none is raised but by scripts themselves.</summary>
public partial class UIElement
{
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
}
