using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Windows;
using System.Windows.Controls;
using System.Windows.Data;
using System.Windows.Media;
using System.Windows.Threading;
using System.Xml.Linq;
using NinjaTrader.Gui.Tools;
using NT8Bridge.Clocks;
using NT8Bridge.Display;

namespace NT8BridgeScripts
{
    /// <summary>
    /// The running engines in a table and, below, everything about the chosen one. What it shows is made by <see
    /// cref="EnginesView"/>.
    /// </summary>
    public class NT8BridgeWindow : NTWindow, IWorkspacePersistence
    {
        private const string KeptInstrument = "NT8BridgeInstrument";
        private readonly ListView engines;
        private readonly TextBlock notices = new TextBlock { TextWrapping = TextWrapping.Wrap, Margin = new Thickness(6) };
        private readonly TabItem differences = new TabItem();
        private readonly DispatcherTimer timer = new DispatcherTimer();
        private readonly EnginesView view;
        private bool isRefreshing;

        /// <summary>Made on the thread that will show it.</summary>
        public NT8BridgeWindow()
        {
            Caption = "NT8Bridge";
            Width = 1000;
            Height = 640;
            view = new EnginesView(() => Array.ConvertAll(NT8BridgeEngines.Running(), run => run.Display), SystemClock.Instance);
            engines = Table(view.Engines, EngineLine.Columns);
            engines.Height = 130;
            engines.SelectionChanged += OnSelectionChanged;
            Content = Layout();
            // The text colour of NinjaTrader's skin; without it WPF writes black on the skin's dark ground.
            Brush text = Application.Current == null ? null : Application.Current.TryFindResource("FontLabelBrush") as Brush;
            if (text != null) notices.Foreground = text;
            Loaded += OnLoaded;
            Closed += OnClosed;
            timer.Interval = EngineTable.UpdateInterval;
            timer.Tick += OnTick;
            ShowNews(isNew: true);
        }

        /// <summary>How the workspace keeps the window.</summary>
        public WorkspaceOptions WorkspaceOptions { get; set; }

        /// <summary>The engine that was chosen when the workspace was saved.</summary>
        public void Restore(XDocument document, XElement element)
        {
            XAttribute kept = element == null ? null : element.Attribute(KeptInstrument);
            if (kept != null) view.ChosenInstrument = kept.Value;
        }

        /// <summary>Keeps the chosen engine.</summary>
        public void Save(XDocument document, XElement element)
        {
            if (element != null) element.SetAttributeValue(KeptInstrument, view.ChosenInstrument);
        }

        private UIElement Layout()
        {
            StackPanel buttons = new StackPanel { Orientation = Orientation.Horizontal };
            buttons.Children.Add(Button("Save cache now", run => run.Commands.SaveNow()));
            buttons.Children.Add(Button("Export signals", run => run.Commands.ExportSignals()));
            buttons.Children.Add(
                Button("Open report", run => run.OpenReport(SystemClock.Instance.UtcTicks, page => Process.Start(page))));
            buttons.Children.Add(
                Button("Open report folder", run => run.Commands.OpenReports(folder => Process.Start(folder))));
            buttons.Children.Add(Button("Accept account as baseline", run => run.AcceptAccount()));
            buttons.Children.Add(Button("Flatten and pause", run => run.FlattenAndPause()));
            Button login = new Button { Content = "Rithmic login", Margin = new Thickness(6) };
            login.Click += (sender, e) => new NT8BridgeLogin().Show();
            buttons.Children.Add(login);
            TabControl tabs = new TabControl();
            tabs.Items.Add(new TabItem { Header = "Start-up", Content = Table(view.Timeline, TimelineLine.Columns) });
            tabs.Items.Add(new TabItem { Header = "Readiness", Content = Table(view.Readiness, ReadinessLine.Columns) });
            tabs.Items.Add(new TabItem { Header = "Signals", Content = Table(view.Signals, SignalLine.Columns) });
            differences.Content = Table(view.Differences, DifferenceLine.Columns);
            tabs.Items.Add(differences);
            tabs.Items.Add(new TabItem { Header = "Feeds", Content = Table(view.Feeds, FeedLine.Columns) });
            DockPanel panel = new DockPanel();
            Add(panel, engines, Dock.Top);
            Add(panel, notices, Dock.Top);
            Add(panel, buttons, Dock.Bottom);
            panel.Children.Add(tabs);
            return panel;
        }

        private static void Add(DockPanel panel, UIElement element, Dock side)
        {
            DockPanel.SetDock(element, side);
            panel.Children.Add(element);
        }

        private static ListView Table(System.Collections.IEnumerable lines, IReadOnlyList<Column> columns)
        {
            GridView grid = new GridView();
            foreach (Column column in columns)
            {
                Binding binding = new Binding(column.Path) { Mode = BindingMode.OneWay };
                grid.Columns.Add(
                    new GridViewColumn { Header = column.Title, Width = column.Width, DisplayMemberBinding = binding });
            }

            return new ListView { View = grid, ItemsSource = lines };
        }

        private Button Button(string text, Action<NT8BridgeRun> action)
        {
            Button button = new Button { Content = text, Margin = new Thickness(6) };
            button.Click += (sender, e) =>
            {
                NT8BridgeRun run = NT8BridgeEngines.Find(view.Chosen);
                if (run != null) action(run);
            };
            return button;
        }

        private void OnLoaded(object sender, RoutedEventArgs e)
        {
            if (WorkspaceOptions == null)
                WorkspaceOptions = new WorkspaceOptions("NT8Bridge-" + Guid.NewGuid().ToString("N"), this);
            timer.Start();
        }

        private void OnClosed(object sender, EventArgs e)
        {
            timer.Stop();
            timer.Tick -= OnTick;
            view.IsVisible = false;
        }

        private void OnTick(object sender, EventArgs e)
        {
            view.IsVisible = IsVisible && WindowState != WindowState.Minimized;
            ShowNews(view.Update());
        }

        private void OnSelectionChanged(object sender, SelectionChangedEventArgs e)
        {
            if (isRefreshing) return;
            view.Choose(engines.SelectedIndex);
            ShowNews(isNew: true);
        }

        private void ShowNews(bool isNew)
        {
            if (!isNew) return;
            isRefreshing = true;
            engines.SelectedIndex = view.ChosenIndex;
            isRefreshing = false;
            notices.Text = view.Notices;
            differences.Header = "Differences (" + view.DifferenceCount + ")";
        }
    }
}
