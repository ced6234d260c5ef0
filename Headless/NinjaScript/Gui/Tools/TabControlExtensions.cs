using System;
using System.Windows.Controls;
using System.Windows.Controls.Primitives;
using System.Xml.Linq;

namespace NinjaTrader.Gui.Tools;

/// <summary>Pages of a window.</summary>
public static class TabControlExtensions
{
    /// <summary>Puts a page into a window's tabs.</summary>
    /// <param name="tabControl">The tabs.</param>
    /// <param name="page">The page.</param>
    /// <param name="index">Where it goes; below 0 to the end.</param>
    public static TabItem AddNTTabPage(this Selector tabControl, NTTabPage page, int index = -1)
    {
        ArgumentNullException.ThrowIfNull(tabControl);
        ArgumentNullException.ThrowIfNull(page);
        var item = new TabItem { Content = page, Header = page.TabName };
        tabControl.Items.Insert(index < 0 ? tabControl.Items.Count : Math.Min(index, tabControl.Items.Count), item);
        if (tabControl.SelectedIndex < 0) tabControl.SelectedIndex = 0;
        return item;
    }

    /// <summary>Puts the pages back that a workspace holds; the host keeps no workspaces.</summary>
    public static void RestoreFromXElement(this TabControl tabControl, XContainer element)
    {
    }

    /// <summary>Writes the pages into a workspace; the host keeps no workspaces.</summary>
    public static void SaveToXElement(this Selector tabControl, XContainer element)
    {
    }
}
