namespace System.Windows.Forms.VisualStyles;

/// <summary>
/// Parts of Windows' own look. An editor adds <c>using static</c> of these by itself, and no script means them: they are empty.
/// </summary>
public class VisualStyleElement
{
    private VisualStyleElement()
    {
    }

    /// <summary>Looks of Button.</summary>
    public static class Button
    {
    }

    /// <summary>Looks of ComboBox.</summary>
    public static class ComboBox
    {
    }

    /// <summary>Looks of ExplorerBar.</summary>
    public static class ExplorerBar
    {
    }

    /// <summary>Looks of Header.</summary>
    public static class Header
    {
    }

    /// <summary>Looks of ListView.</summary>
    public static class ListView
    {
    }

    /// <summary>Looks of Menu.</summary>
    public static class Menu
    {
    }

    /// <summary>Looks of MenuBand.</summary>
    public static class MenuBand
    {
    }

    /// <summary>Looks of Page.</summary>
    public static class Page
    {
    }

    /// <summary>Looks of ProgressBar.</summary>
    public static class ProgressBar
    {
    }

    /// <summary>Looks of Rebar.</summary>
    public static class Rebar
    {
    }

    /// <summary>Looks of ScrollBar.</summary>
    public static class ScrollBar
    {
    }

    /// <summary>Looks of Spin.</summary>
    public static class Spin
    {
    }

    /// <summary>Looks of StartPanel.</summary>
    public static class StartPanel
    {
    }

    /// <summary>Looks of Status.</summary>
    public static class Status
    {
    }

    /// <summary>Looks of Tab.</summary>
    public static class Tab
    {
    }

    /// <summary>Looks of TaskBand.</summary>
    public static class TaskBand
    {
    }

    /// <summary>Looks of TaskbarClock.</summary>
    public static class TaskbarClock
    {
    }

    /// <summary>Looks of TextBox.</summary>
    public static class TextBox
    {
    }

    /// <summary>Looks of ToolBar.</summary>
    public static class ToolBar
    {
    }

    /// <summary>Looks of ToolTip.</summary>
    public static class ToolTip
    {
    }

    /// <summary>Looks of TrackBar.</summary>
    public static class TrackBar
    {
    }

    /// <summary>Looks of TrayNotify.</summary>
    public static class TrayNotify
    {
    }

    /// <summary>Looks of TreeView.</summary>
    public static class TreeView
    {
    }

    /// <summary>Looks of Window.</summary>
    public static class Window
    {
    }
}
