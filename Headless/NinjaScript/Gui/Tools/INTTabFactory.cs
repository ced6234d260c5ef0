namespace NinjaTrader.Gui.Tools;

/// <summary>Makes windows and pages.</summary>
public interface INTTabFactory
{
    /// <summary>A window for the pages.</summary>
    NTWindow CreateParentWindow();

    /// <summary>A page.</summary>
    NTTabPage CreateTabPage(string typeName, bool isNewWindow);
}
