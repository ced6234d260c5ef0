using System.Windows.Controls;
using System.Xml.Linq;

namespace NinjaTrader.Gui.Tools;

/// <summary>A page of a window of the platform.</summary>
public abstract class NTTabPage : UserControl
{
    /// <summary>Tab name.</summary>
    public string TabName { get; set; } = string.Empty;

    /// <summary>Releases what the page holds.</summary>
    public virtual void Cleanup()
    {
    }

    /// <summary>A part of the page's title.</summary>
    protected abstract string GetHeaderPart(string variable);

    /// <summary>Reads what was kept.</summary>
    protected abstract void Restore(XElement element);

    /// <summary>Writes what is to be kept.</summary>
    protected abstract void Save(XElement element);
}
