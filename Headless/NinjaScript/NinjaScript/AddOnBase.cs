using System.Windows;
using System.Xml.Linq;

namespace NinjaTrader.NinjaScript;

/// <summary>An add-on; the host opens no windows for it.</summary>
public abstract class AddOnBase : NinjaScript
{
    /// <summary>Sets the defaults.</summary>
    protected AddOnBase() => ChangeState(State.SetDefaults);

    /// <summary>A window opened; never called here.</summary>
    protected virtual void OnWindowCreated(Window window)
    {
    }

    /// <summary>A window closed; never called here.</summary>
    protected virtual void OnWindowDestroyed(Window window)
    {
    }

    /// <summary>A window was read from a workspace; never called here.</summary>
    protected virtual void OnWindowRestored(Window window, XElement element)
    {
    }

    /// <summary>A window is written to a workspace; never called here.</summary>
    protected virtual void OnWindowSaved(Window window, XElement element)
    {
    }
}
