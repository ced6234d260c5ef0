using System;
using System.IO;
using System.Linq;
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

    /// <summary>A file that lies within the assembly of a page; null where there is none.</summary>
    public static Stream? GetManifestResourceStream(string name) => AppDomain.CurrentDomain.GetAssemblies()
        .Where(assembly => !assembly.IsDynamic).Select(assembly => assembly.GetManifestResourceStream(name))
        .FirstOrDefault(stream => stream is not null);

    /// <summary>Tells linked pages of another instrument; there are none.</summary>
    public void PropagateInstrumentChange(NinjaTrader.Cbi.Instrument instrument)
    {
    }

    /// <summary>Tells linked pages of another period; there are none.</summary>
    public void PropagateIntervalChange(NinjaTrader.Data.BarsPeriod barsPeriod)
    {
    }

    /// <summary>Writes the tab's header anew; the host shows none.</summary>
    public void RefreshHeader()
    {
    }
}
