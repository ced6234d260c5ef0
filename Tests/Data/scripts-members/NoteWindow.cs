using System;
using System.Collections.ObjectModel;
using System.Windows;
using System.Windows.Controls;
using System.Xml.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

// A window with pages, as the platform's own add-ons have it.
namespace NinjaTrader.NinjaScript.AddOns
{
    public class NoteAddOn : AddOnBase
    {
        protected override void OnWindowCreated(Window window)
        {
            ControlCenter center = window as ControlCenter;
            if (center == null) return;
            center.MainMenu.Add(new NTMenuItem { Header = "Notes" });
            NTMenuItem item = center.FindFirst("ControlCenterMenuItemNew") as NTMenuItem;
            if (item == null) NTMessageBoxSimple.Show(center, "No menu", "Notes", MessageBoxButton.OK, MessageBoxImage.None);
        }
    }

    public class NoteWindow : NTWindow
    {
        public NoteWindow()
        {
            Caption = "Notes";
            TabControl tabs = new TabControl();
            TabControlManager.SetIsMovable(tabs, true);
            TabControlManager.SetCanAddTabs(tabs, true);
            TabControlManager.SetCanRemoveTabs(tabs, true);
            TabControlManager.SetFactory(tabs, new NoteFactory());
            Content = tabs;
            tabs.AddNTTabPage(new NotePage());
            Loaded += (o, e) => WorkspaceOptions = null;
        }

        protected override void OnClosed(EventArgs e)
        {
            base.OnClosed(e);
        }
    }

    public class NoteFactory : INTTabFactory
    {
        public NTWindow CreateParentWindow() { return new NoteWindow(); }

        public NTTabPage CreateTabPage(string typeName, bool isNewWindow) { return new NotePage(); }
    }

    public class NotePage : NTTabPage, IInstrumentProvider, IIntervalProvider
    {
        private readonly InstrumentSelector selector = new InstrumentSelector();
        private readonly IntervalSelector interval = new IntervalSelector();
        private readonly TifSelector tif = new TifSelector();
        private readonly AccountSelector account = new AccountSelector { DesiredAccount = "Sim101" };

        public NotePage()
        {
            selector.InstrumentChanged += OnInstrument;
            interval.IntervalChanged += (o, e) => BarsPeriod = e.BarsPeriod;
            tif.SelectionChanged += (o, e) => { };
            tif.SetValue(TifSelector.AccountProperty, account.SelectedAccount);
            interval.Interval = new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = 7 };
        }

        public Instrument Instrument { get; set; }

        public BarsPeriod BarsPeriod { get; set; }

        private void OnInstrument(object sender, EventArgs e)
        {
            PropagateInstrumentChange(Instrument);
            RefreshHeader();
        }

        protected override string GetHeaderPart(string variable) { return variable; }

        protected override void Restore(XElement element) { }

        protected override void Save(XElement element) { }
    }
}
