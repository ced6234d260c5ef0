using System;
using System.Collections.Generic;
using System.Windows;
using System.Windows.Automation;
using System.Windows.Controls;
using System.Windows.Controls.Primitives;
using System.Windows.Documents;
using System.Windows.Input;
using System.Windows.Media;
using System.Windows.Media.Effects;
using System.Windows.Media.Imaging;
using System.Windows.Media.Media3D;
using System.Windows.Threading;
using NinjaTrader.Gui;
using NinjaTrader.Gui.Chart;
using NinjaTrader.Gui.Tools;
using NinjaTrader.NinjaScript;

// A panel of buttons with a shadow, as traders' tools put it on a chart.
namespace NinjaTrader.NinjaScript.Indicators
{
    public class ShadowedPanel : Indicator
    {
        private Grid grid;
        private QuantityUpDown quantity;
        private int changes;

        protected override void OnStateChange()
        {
            if (State == State.SetDefaults)
            {
                Name = DefaultName;
                IsOverlay = true;
            }
            else if (State == State.DataLoaded)
            {
                Build();
            }
        }

        private async void Build()
        {
            grid = new Grid { Effect = new DropShadowEffect { BlurRadius = 4, ShadowDepth = 2, Color = Colors.Gray } };
            TextOptions.SetTextFormattingMode(grid, TextFormattingMode.Display);
            TextOptions.SetTextRenderingMode(grid, TextRenderingMode.ClearType);
            quantity = new QuantityUpDown { Name = "Quantity" };
            quantity.ValueChanged += OnQuantity;
            AutomationProperties.SetAutomationId(quantity, "QuantityField");
            grid.Children.Add(new Border { Child = quantity });
            var block = new TextBlock();
            block.Inlines.Add(new Run("ready") { FontFamily = new FontFamily("Consolas") });
            grid.Children.Add(block);
            grid.Children.Add(new ScrollBar { Orientation = Orientation.Horizontal, ViewportSize = 10 });
            UserControlCollection.Add(grid);
            (grid.FindFirst("QuantityField") as QuantityUpDown).Value = 3;

            Brush brush = new SolidColorBrush(Colors.Red);
            brush.SetValue(SolidColorBrush.ColorProperty, Colors.Blue);
            Print("brush " + (Color)brush.GetValue(SolidColorBrush.ColorProperty) + " " + brush.IsTransparent() + " " + brush.IsValid());

            int windows = 0;
            foreach (Window window in Application.Current.Windows)
            {
                window.SourceInitialized += (sender, e) => { };
                windows++;
            }

            DispatcherOperation<int> operation = Dispatcher.InvokeAsync(() => 40 + 2);
            int result = await operation;
            BitmapFrame frame = BitmapFrame.Create(new Uri("pack://application:,,,/none.png"));
            Point3D place = new Point3D(1, 2, 3);
            Print("windows " + windows + " result " + result + " up " + Keyboard.IsKeyUp(Key.LeftCtrl) + " " + frame.PixelWidth + " " + place.Z);
        }

        private void OnQuantity(object sender, RoutedPropertyChangedEventArgs<int> e)
        {
            changes++;
            Print("quantity " + e.OldValue + " to " + e.NewValue);
        }

        protected override void OnBarUpdate()
        {
            if (CurrentBar == 0) BackBrushes = new BrushSeriesHolder().Take(BackBrushes);
            BackBrushes[0] = changes > 0 ? Brushes.Transparent : null;
        }

        private class BrushSeriesHolder
        {
            public BrushSeries Take(BrushSeries series)
            {
                return series;
            }
        }
    }
}
