#region Using declarations
using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Windows;
using System.Windows.Automation;
using System.Windows.Controls;
using System.Windows.Controls.Primitives;
using System.Windows.Data;
using System.Windows.Documents;
using System.Windows.Input;
using System.Windows.Media;
using System.Windows.Threading;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.DrawingTools;
#endregion

namespace NinjaTrader.NinjaScript.Indicators
{
	[TypeConverter("NinjaTrader.NinjaScript.Indicators.ChartPanelConverter")]
	[CategoryOrder(typeof(Custom.Resource), "Panel", 1)]
	[CategoryDefaultExpanded(true)]
	public class ChartPanelButtons : Indicator
	{
		private Chart chartWindow;
		private Grid panel;
		private Button button;
		private NTMenuItem menuItem;
		private DispatcherTimer timer;

		protected override void OnStateChange()
		{
			if (State == State.SetDefaults)
			{
				Name = "ChartPanelButtons";
				IsOverlay = true;
				Label = "Buy";
				TradingHoursName = TradingHours.UseInstrumentSettings;
			}
			else if (State == State.Historical)
			{
				if (UserControlCollection.Contains(panel))
					return;
				Dispatcher.InvokeAsync(() =>
				{
					BuildPanel();
					UserControlCollection.Add(panel);
				});
				if (ChartControl != null)
					ChartControl.Dispatcher.InvokeAsync((Action)(() => AddToToolbar()));
			}
			else if (State == State.Terminated)
			{
				if (panel == null)
					return;
				Dispatcher.InvokeAsync((() =>
				{
					button.Click -= OnClick;
					UserControlCollection.Remove(panel);
				}));
			}
		}

		private void BuildPanel()
		{
			Style style = new Style(typeof(Button));
			style.Setters.Add(new Setter(Button.FontFamilyProperty, new FontFamily("Arial")));
			style.Setters.Add(new Setter(Button.FontSizeProperty, 11.0));
			style.Setters.Add(new Setter(Button.MarginProperty, new Thickness(2, 0, 2, 0)));
			style.Setters.Add(new Setter(Button.ContentProperty, Label));
			style.Setters.Add(new Setter(Button.IsEnabledProperty, true));
			style.Setters.Add(new Setter(Button.HorizontalAlignmentProperty, HorizontalAlignment.Center));
			Trigger hover = new Trigger { Property = UIElement.IsMouseOverProperty, Value = true };
			hover.Setters.Add(new Setter(Control.BackgroundProperty, Brushes.DimGray));
			style.Triggers.Add(hover);

			ControlTemplate template = new ControlTemplate(typeof(Button));
			FrameworkElementFactory border = new FrameworkElementFactory(typeof(Border));
			border.SetValue(Border.CornerRadiusProperty, new CornerRadius(3));
			border.SetBinding(Border.BackgroundProperty, new Binding("Background") { RelativeSource = RelativeSource.TemplatedParent });
			border.AppendChild(new FrameworkElementFactory(typeof(ContentPresenter)));
			template.VisualTree = border;

			button = new Button { Content = Label, Style = style, Template = template, Cursor = Cursors.Hand, Tag = 1 };
			button.Click += OnClick;
			panel = new Grid { Name = "ChartPanelGrid", VerticalAlignment = VerticalAlignment.Top };
			panel.RowDefinitions.Add(new RowDefinition { Height = GridLength.Auto });
			panel.ColumnDefinitions.Add(new ColumnDefinition { Width = new GridLength(1, GridUnitType.Star) });
			Grid.SetRow(button, 0);
			panel.Children.Add(button);

			TextBox quantity = new TextBox { Text = "1", MaxLength = 3 };
			quantity.PreviewTextInput += (sender, e) => { e.Handled = !e.Text.All(char.IsDigit); };
			quantity.LostFocus += (sender, e) => { };
			panel.Children.Add(quantity);
			Slider slider = new Slider { Minimum = 0, Maximum = 10 };
			slider.ValueChanged += (sender, e) => Print("slider " + e.OldValue + " " + e.NewValue);
			slider.Value = 4;
			ComboBox choice = new ComboBox();
			choice.Items.Add("one");
			choice.Items.Add("two");
			choice.SelectionChanged += (sender, e) => Print("choice " + e.AddedItems[0] + " " + e.RemovedItems.Count);
			choice.SelectedIndex = 1;
			DataGrid table = new DataGrid { AutoGenerateColumns = false };
			table.Columns.Add(new DataGridTextColumn { Header = "Name", Binding = new Binding("Name") { Mode = BindingMode.OneWay } });
			TextBlock text = new TextBlock { TextWrapping = TextWrapping.Wrap };
			text.Inlines.Add(new Run("x") { Foreground = Brushes.Red });
			timer = new DispatcherTimer { Interval = TimeSpan.FromSeconds(1) };
			button.RaiseEvent(new RoutedEventArgs(ButtonBase.ClickEvent));
		}

		private void AddToToolbar()
		{
			chartWindow = Window.GetWindow(ChartControl.Parent) as Chart;
			if (chartWindow == null)
				return;
			foreach (DependencyObject item in chartWindow.MainMenu)
				if (AutomationProperties.GetAutomationId(item) == "ChartPanelButtons")
					return;
			menuItem = new NTMenuItem { Header = "Panel" };
			AutomationProperties.SetAutomationId(menuItem, "ChartPanelButtons");
			chartWindow.MainMenu.Add(menuItem);
			chartWindow.MainTabControl.SelectionChanged += (sender, e) =>
			{
				TabItem tab = e.AddedItems.Count > 0 ? e.AddedItems[0] as TabItem : null;
				ChartTab chartTab = tab == null ? null : tab.Content as ChartTab;
			};
			chartWindow.ActiveChartControl.ContextMenuOpening += (sender, e) => { };
		}

		private void OnClick(object sender, RoutedEventArgs e)
		{
			Print("clicked " + (e.Source as Button).Tag);
		}

		protected override void OnBarUpdate()
		{
		}

		[NinjaScriptProperty]
		[Display(Name = "Label", Order = 1, GroupName = "Panel")]
		public string Label { get; set; }

		[TypeConverter(typeof(TradingHoursDataConverter))]
		[Display(Name = "Trading hours", Order = 2, GroupName = "Panel")]
		public string TradingHoursName { get; set; }
	}

	public class ChartPanelConverter : IndicatorBaseConverter
	{
		public override bool GetPropertiesSupported(ITypeDescriptorContext context)
		{
			return true;
		}

		public override PropertyDescriptorCollection GetProperties(ITypeDescriptorContext context, object value, Attribute[] attributes)
		{
			PropertyDescriptorCollection adjusted = new PropertyDescriptorCollection(null);
			foreach (PropertyDescriptor property in TypeDescriptor.GetProperties(value.GetType(), attributes))
				adjusted.Add(property.Name == "Label"
					? new PropertyDescriptorExtended(property, o => value, null, new Attribute[] { new BrowsableAttribute(false) })
					: property);
			return adjusted;
		}
	}
}
