using System.Xml.Linq;

namespace NinjaTrader.Gui.Tools;

/// <summary>A window that is kept in a workspace.</summary>
public interface IWorkspacePersistence
{
    /// <summary>How it is kept.</summary>
    WorkspaceOptions? WorkspaceOptions { get; set; }

    /// <summary>Reads what was kept.</summary>
    void Restore(XDocument document, XElement element);

    /// <summary>Writes what is to be kept.</summary>
    void Save(XDocument document, XElement element);
}
