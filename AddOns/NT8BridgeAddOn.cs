using System.Windows;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

namespace NT8BridgeScripts
{
    /// <summary>Puts NT8Bridge into the Control Center's New menu.</summary>
    public class NT8BridgeAddOn : AddOnBase
    {
        private NTMenuItem menu;
        private NTMenuItem item;

        protected override void OnStateChange()
        {
            if (State != State.SetDefaults) return;
            Name = "NT8Bridge";
            Description = "Window with the signal engines that run on charts.";
        }

        /// <summary>Comes for every window on its own thread, and again after each compilation.</summary>
        protected override void OnWindowCreated(Window window)
        {
            ControlCenter center = window as ControlCenter;
            if (center == null) return;
            menu = center.FindFirst("ControlCenterMenuItemNew") as NTMenuItem;
            if (menu == null) return;
            item = new NTMenuItem { Header = "NT8Bridge", Style = Application.Current.TryFindResource("MainMenuItem") as Style };
            item.Click += OnClick;
            menu.Items.Add(item);
        }

        protected override void OnWindowDestroyed(Window window)
        {
            if (item == null || !(window is ControlCenter)) return;
            item.Click -= OnClick;
            if (menu.Items.Contains(item)) menu.Items.Remove(item);
            item = null;
            menu = null;
        }

        private void OnClick(object sender, RoutedEventArgs e)
        {
            NinjaTrader.Core.Globals.RandomDispatcher.InvokeAsync(() => new NT8BridgeWindow().Show());
        }
    }
}
