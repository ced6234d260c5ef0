using System;
using System.Diagnostics;
using System.IO;
using System.Windows;
using System.Windows.Controls;
using System.Windows.Media;
using System.Windows.Threading;
using System.Xml.Linq;
using NinjaTrader.Gui.Tools;
using NT8Bridge.Display;

namespace NT8BridgeScripts
{
    /// <summary>The running engines and, below, everything about the chosen one. What it shows is made by the engine's display types.</summary>
    public class NT8BridgeWindow : NTWindow, IWorkspacePersistence
    {
        private readonly ListBox list = new ListBox();
        private readonly TextBox details = new TextBox();
        private readonly DispatcherTimer timer = new DispatcherTimer();
        private readonly EngineTable table;
        private string chosen = string.Empty;

        /// <summary>Made on the thread that will show it.</summary>
        public NT8BridgeWindow()
        {
            Caption = "NT8Bridge";
            Width = 900;
            Height = 600;
            table = new EngineTable(
                () => Array.ConvertAll(NT8BridgeEngines.Running(), run => run.Display), () => DateTime.UtcNow.Ticks);
            Content = Layout();
            list.SelectionChanged += OnSelectionChanged;
            Loaded += OnLoaded;
            Closed += OnClosed;
            timer.Interval = EngineTable.UpdateInterval;
            timer.Tick += OnTick;
            timer.Start();
        }

        /// <summary>How the workspace keeps the window.</summary>
        public WorkspaceOptions WorkspaceOptions { get; set; }

        /// <summary>The engine that was chosen when the workspace was saved.</summary>
        public void Restore(XDocument document, XElement element)
        {
            XAttribute kept = element == null ? null : element.Attribute("NT8BridgeInstrument");
            if (kept != null) chosen = kept.Value;
        }

        /// <summary>Keeps the chosen engine.</summary>
        public void Save(XDocument document, XElement element)
        {
            if (element != null) element.SetAttributeValue("NT8BridgeInstrument", chosen);
        }

        private UIElement Layout()
        {
            StackPanel buttons = new StackPanel { Orientation = Orientation.Horizontal };
            buttons.Children.Add(Button("Save cache now", run => run.SaveNow()));
            buttons.Children.Add(Button("Export signals", run => run.ExportSignals()));
            buttons.Children.Add(Button("Open report folder", OpenFolder));
            details.IsReadOnly = true;
            details.FontFamily = new FontFamily("Consolas");
            details.VerticalScrollBarVisibility = ScrollBarVisibility.Auto;
            details.HorizontalScrollBarVisibility = ScrollBarVisibility.Auto;
            list.MinHeight = 80;
            DockPanel panel = new DockPanel();
            DockPanel.SetDock(buttons, Dock.Bottom);
            DockPanel.SetDock(list, Dock.Top);
            panel.Children.Add(buttons);
            panel.Children.Add(list);
            panel.Children.Add(details);
            return panel;
        }

        private Button Button(string text, Action<NT8BridgeRun> action)
        {
            Button button = new Button { Content = text, Margin = new Thickness(4) };
            button.Click += (sender, e) =>
            {
                NT8BridgeRun run = NT8BridgeEngines.Find(chosen);
                if (run != null) action(run);
            };
            return button;
        }

        private static void OpenFolder(NT8BridgeRun run)
        {
            string reports = Path.Combine(run.Folder, "reports");
            Directory.CreateDirectory(reports);
            Process.Start(reports);
        }

        private void OnLoaded(object sender, RoutedEventArgs e)
        {
            if (WorkspaceOptions == null) WorkspaceOptions = new WorkspaceOptions("NT8Bridge-" + Guid.NewGuid().ToString("N"), this);
        }

        private void OnClosed(object sender, EventArgs e)
        {
            timer.Stop();
            table.IsVisible = false;
        }

        private void OnTick(object sender, EventArgs e)
        {
            table.IsVisible = IsVisible && WindowState != WindowState.Minimized;
            if (table.Update()) Refresh();
        }

        private void OnSelectionChanged(object sender, SelectionChangedEventArgs e)
        {
            if (list.SelectedIndex < 0 || list.SelectedIndex >= table.Rows.Count) return;
            chosen = table.Rows[list.SelectedIndex].Instrument;
            details.Text = RowText.Details(table.Rows[list.SelectedIndex]);
        }

        private void Refresh()
        {
            string[] lines = new string[table.Rows.Count];
            int selected = 0;
            for (int i = 0; i < lines.Length; i++)
            {
                lines[i] = RowText.Line(table.Rows[i]);
                if (table.Rows[i].Instrument == chosen) selected = i;
            }

            list.ItemsSource = lines;
            if (lines.Length > 0) list.SelectedIndex = selected;
            else details.Text = "No strategy with an engine runs on a chart.";
        }
    }
}
