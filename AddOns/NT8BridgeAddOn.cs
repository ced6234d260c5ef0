using System.Windows;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

namespace NT8BridgeScripts
{
    /// <summary>Puts NT8Bridge into the Control Center's New menu.</summary>
    public class NT8BridgeAddOn : AddOnBase
    {
        private const string Entry = "NT8Bridge";
        private NTMenuItem menu;
        private NTMenuItem item;

        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = Entry;
            Description = "Window with the signal engines that run on charts.";
        }

        /// <summary>NinjaTrader calls this for every window, on the window's thread, and again after each compilation.</summary>
        protected override void OnWindowCreated(Window window)
        {
            ControlCenter center = window as ControlCenter;
            if (center == null) return;
            menu = center.FindFirst("ControlCenterMenuItemNew") as NTMenuItem;
            if (menu == null) return;
            RemoveEntry();
            item = new NTMenuItem { Header = Entry, Tag = Entry, Style = MenuStyle() };
            item.Click += OnClick;
            menu.Items.Add(item);
        }

        protected override void OnWindowDestroyed(Window window)
        {
            if (item == null || !(window is ControlCenter)) return;
            item.Click -= OnClick;
            menu.Items.Remove(item);
            item = null;
            menu = null;
        }

        /// <summary>
        /// Removes the entry that an earlier compilation of the scripts put into the menu: it would open that compilation's
        /// window.
        /// </summary>
        private void RemoveEntry()
        {
            for (int i = menu.Items.Count - 1; i >= 0; i--)
            {
                NTMenuItem old = menu.Items[i] as NTMenuItem;
                if (old != null && Entry.Equals(old.Tag)) menu.Items.RemoveAt(i);
            }
        }

        private static Style MenuStyle()
        {
            return Application.Current == null ? null : Application.Current.TryFindResource("MainMenuItem") as Style;
        }

        private void OnClick(object sender, RoutedEventArgs e)
        {
            NinjaTrader.Core.Globals.RandomDispatcher.InvokeAsync(() => new NT8BridgeWindow().Show());
        }
    }
}
